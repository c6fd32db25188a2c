using AlnWorkflows.Pages.Signing;
using Microsoft.AspNetCore.Http;

namespace AlnWorkflows.Pages.Visits;

/// <summary>Begins the visit: language first, so that even a failure is told in it, then the person.</summary>
internal sealed class VisitMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, Visit visit, Identity identity)
    {
        visit.Begin(context);
        if (LanguageChoice.Parse(context.Request.Query[LanguageChoice.QueryKey]) is { } asked)
            LanguageChoice.Keep(context, asked);
        var account = identity.AccountOf(context.Request);
        if (account is not null)
            visit.Know(account);
        if (await identity.OfAsync(context, account) is { } person)
            visit.Know(person);
        await next(context);
    }
}
