using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Forms;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.TargetedProvision;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Starting;

/// <summary>Starting targeted provision: a section a page, then the answers checked, then sent once.</summary>
internal static class ProvisionStartEndpoints
{
    private const string Pattern = "/schools/{bodyId}/start-provision/{section?}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage("/start-provision", context => Task.FromResult(Schools.Choose(context, CasePaths.StartProvision, ProvisionStarting.MayStart)));
        endpoints.MapPage(Pattern, context => JourneyAsync(context, (journey, section) =>
            journey.ShowAsync(section, StartToken.New(), context.RequestAborted)));
        endpoints.MapTypedForm(Pattern, (context, posted) => JourneyAsync(context, (journey, section) =>
            journey.PostAsync(section, posted, context.RequestAborted)));
    }

    private static async Task<IResult> JourneyAsync(HttpContext context, Func<Journey, string?, Task<IResult>> go)
    {
        if (context.Visit().Person is not { } person)
            return CaseAccess.SignInFirst(context);
        var bodyId = context.Route("bodyId");
        var actor = person.At(bodyId);
        if (!ProvisionStarting.MayStart(actor, bodyId))
            return CaseAccess.NotAllowed(CaseWording.StartProvision);
        var services = context.RequestServices;
        var starting = services.GetRequiredService<ProvisionStarting>();
        if (await starting.FormAsync(bodyId, context.RequestAborted) is not { } form)
            return Answer.Failure(new Problem(ErrorCodes.UnknownSchool, null, BilingualText.Same(bodyId)));
        var readsCases = StepAccess.MayReadCases(actor, bodyId);
        var plan = new JourneyPlan(
            form, CasePaths.StartProvision(bodyId), readsCases ? CasePaths.List(bodyId) : "/", FormShape.Of(form), bodyId, actor.PersonId, ProvisionStartForm.Id, CaseWording.StartProvision);
        var journey = new Journey(plan, services.GetRequiredService<IDrafts>(), context.Visit(), async (values, _) =>
        {
            var result = await starting.StartAsync(actor, bodyId, values, StartToken.KeyOf(actor, values), context.RequestAborted);
            if (result.Case is not { } key)
                return JourneyEnd.Refused(result.Problems);
            await TakenIn.StartAsync(services.GetRequiredService<ISteps>(), key, context.RequestAborted);
            return JourneyEnd.With(Answer.SeeOther(readsCases ? $"{CasePaths.Case(key)}?done=started" : "/?done=answered"));
        });
        return await go(journey, context.OptionalRoute("section"));
    }
}
