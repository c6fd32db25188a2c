using AlnWorkflows.Pages.Failures;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
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

    /// <summary>The answer to somebody who did not sign in: what is missing, and the way back here afterwards.</summary>
    public static IResult SignInFirst(HttpContext context) => new PageResult<FailurePage>(
        new FailureModel(ErrorCodes.SignInNeeded.Message, FailureWordingForSignIn, context.Request.Path + context.Request.QueryString), StatusCodes.Status401Unauthorized);

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

    private static BilingualText FailureWordingForSignIn => Wording.FailureWording.SignInAdvice;
}
