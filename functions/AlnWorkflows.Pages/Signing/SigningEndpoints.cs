using AlnWorkflows.Pages.Failures;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Signing;

/// <summary>Choosing who one is, in development only; elsewhere the way to who knows.</summary>
internal static class SigningEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage("/sign-in", context => ShowAsync(context, LocalPath(context.Request.Query["return"]), []));
        endpoints.MapTypedForm("/sign-in", SignInAsync);
        endpoints.MapForm("/sign-out", (context, _) =>
        {
            SignInCookie.Delete(context);
            return Task.FromResult(Answer.SeeOther("/"));
        });
    }

    private static async Task<IResult> SignInAsync(HttpContext context, PostedForm posted)
    {
        var visit = context.RequestServices.GetRequiredService<Visit>();
        var back = LocalPath(posted.Values["return"]);
        if (posted.SwitchTo is { } language)
        {
            visit.Switch(language);
            return await ShowAsync(context, back, []);
        }
        if (!visit.Options.IsDevelopment)
            return Refused();
        if (!posted.IsOurs)
            return await ShowAsync(context, back, [new Problem(ErrorCodes.PageStale)]);
        var memberships = await context.RequestServices.GetRequiredService<IPeople>().EverywhereAsync(posted.Values["person"], context.RequestAborted);
        if (!memberships.Any(membership => membership.Roles.Any(Identity.IsStaff)))
            return await ShowAsync(context, back, [new Problem(ErrorCodes.ChooseAnOption, "person", SigningWording.ChooseSomebody)]);
        context.RequestServices.GetRequiredService<SignInCookie>().Write(context, posted.Values["person"]);
        return Answer.SeeOther(back);
    }

    private static async Task<IResult> ShowAsync(HttpContext context, string back, IReadOnlyList<Problem> problems)
    {
        var services = context.RequestServices;
        var options = services.GetRequiredService<Visit>().Options;
        if (options.EntraTenants is not null)
            return Results.Redirect(EntraPaths.SignIn(back));
        if (!options.IsDevelopment)
            return Refused();
        var bodies = new List<SignInBody>();
        foreach (var body in await services.GetRequiredService<IBodies>().AllAsync(context.RequestAborted))
            if (await services.GetRequiredService<IPeople>().StaffAsync(body.BodyId, context.RequestAborted) is { Count: > 0 } staff)
                bodies.Add(new SignInBody(body, staff));
        return Answer.Page<SignInPage>(new SignInModel(bodies, back, problems), problems.Count == 0 ? StatusCodes.Status200OK : problems[0].Code.Status);
    }

    private static PageResult<FailurePage> Refused() => new PageResult<FailurePage>(
        new FailureModel(SigningWording.NotHere, FailureWording.ForbiddenAdvice), StatusCodes.Status403Forbidden);

    /// <summary>A path of this service; anything else leads home, so that no link can send people elsewhere after signing in.</summary>
    private static string LocalPath(string? path) =>
        path is { Length: > 0 } && path[0] == '/' && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\') ? path : "/";
}
