using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Forms;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Steps;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Steps;

/// <summary>The steps a case waits for, each with its form.</summary>
internal static class StepEndpoints
{
    private const string Pattern = "/cases/{bodyId}/{caseId}/steps/{stepId}/{section?}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage(Pattern, context => JourneyAsync(context, null, (journey, section) =>
            journey.ShowAsync(section, FormValues.Empty, context.RequestAborted)));
        endpoints.MapTypedForm(Pattern, (context, posted) => JourneyAsync(context, posted, (journey, section) =>
            journey.PostAsync(section, posted, context.RequestAborted)));
    }

    private static async Task<IResult> JourneyAsync(HttpContext context, PostedForm? posted, Func<Journey, string?, Task<IResult>> go)
    {
        if (context.Visit().Person is not { } person)
            return CaseAccess.SignInFirst(context);
        var key = CaseAccess.Key(context);
        var stepId = context.Route("stepId");
        var actor = person.At(key.BodyId);
        var exit = StepAccess.MayReadCases(actor, key.BodyId) ? CasePaths.Case(key) : "/";
        var place = new StepPlace(key, stepId, CasePaths.Step(key, stepId), exit, $"{exit}?done=answered");
        var (journey, refusal) = await context.RequestServices.GetRequiredService<StepJourneys>().OfAsync(actor, place, posted, context.RequestAborted);
        return journey is null ? refusal! : await go(journey, context.OptionalRoute("section"));
    }
}
