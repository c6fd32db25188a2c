using AlnWorkflows.Pages.Failures;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Signing;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Cases;

/// <summary>Who may come to which page.</summary>
internal static class CaseAccess
{
    public static Visit Visit(this HttpContext context) => context.RequestServices.GetRequiredService<Visit>();

    /// <summary>The answer to somebody who is nobody here yet. Without a sign-in: what is missing, and the way back here
    /// afterwards; with an account that nobody invited: that.</summary>
    public static IResult SignInFirst(HttpContext context)
    {
        var visit = context.Visit();
        if (visit.Account is { } account)
            return Answer.Page<NotInvitedPage>(account, StatusCodes.Status403Forbidden);
        var here = context.Request.Path + context.Request.QueryString;
        // A principal that cannot be read would come back the same: only where there is none is anybody sent on.
        if (visit.Options.EntraTenants is not null && HttpMethods.IsGet(context.Request.Method) && !ClientPrincipal.IsGiven(context.Request))
            return Results.Redirect(EntraPaths.SignIn(here));
        return new PageResult<FailurePage>(new FailureModel(ErrorCodes.SignInNeeded.Message, FailureWording.SignInAdvice, here), StatusCodes.Status401Unauthorized);
    }

    public static IResult NotAllowed(BilingualText what) => Answer.Failure(new Problem(ErrorCodes.NotAllowed, null, what));

    /// <summary>The person as an actor of a body whose cases they read; else the answer that keeps them out.</summary>
    public static (Actor? Actor, IResult? Refusal) Reader(HttpContext context, string bodyId, BilingualText what)
    {
        if (context.Visit().Person is not { } person)
            return (null, SignInFirst(context));
        var actor = person.At(bodyId);
        return StepAccess.MayReadCases(actor, bodyId) ? (actor, null) : (null, NotAllowed(what));
    }

    public static CaseKey Key(HttpContext context) => new(context.Route("bodyId"), context.Route("caseId"));
}
