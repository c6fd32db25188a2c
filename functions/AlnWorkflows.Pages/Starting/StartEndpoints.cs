using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Forms;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Starting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Starting;

/// <summary>Starting a case: a section a page, then the answers checked, then sent once.</summary>
internal static class StartEndpoints
{
    private const string Pattern = "/schools/{bodyId}/start/{section?}";

    /// <summary>What a link may fill in beforehand: nothing that says who the learner is.</summary>
    private static readonly string[] MayBeGiven =
    [
        "learnerLanguage", "awareOn", "awareOn-day", "awareOn-month", "awareOn-year", "awareFrom",
        "lookedAfter", "dualRegistered", "planMaintained", "decidedBefore", "coordinator",
    ];

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage("/start", context => Task.FromResult(Schools.Choose(context, CasePaths.Start)));
        endpoints.MapPage(Pattern, context => JourneyAsync(context, (journey, section) =>
            journey.ShowAsync(section, Given(context.Request.Query), context.RequestAborted)));
        endpoints.MapTypedForm(Pattern, (context, posted) => JourneyAsync(context, (journey, section) =>
            journey.PostAsync(section, posted, context.RequestAborted)));
    }

    private static async Task<IResult> JourneyAsync(HttpContext context, Func<Journey, string?, Task<IResult>> go)
    {
        var bodyId = context.Route("bodyId");
        var (actor, refusal) = CaseAccess.Reader(context, bodyId, CaseWording.StartCase);
        if (actor is null)
            return refusal!;
        var services = context.RequestServices;
        var starting = services.GetRequiredService<CaseStarting>();
        if (await starting.FormAsync(bodyId, context.RequestAborted) is not { } form)
            return Answer.Failure(new Problem(ErrorCodes.UnknownSchool, null, BilingualText.Same(bodyId)));
        var plan = new JourneyPlan(
            form, CasePaths.Start(bodyId), CasePaths.List(bodyId), FormShape.Of(form), bodyId, actor.PersonId, StartForm.Id, CaseWording.StartCase);
        var journey = new Journey(plan, services.GetRequiredService<IDrafts>(), context.Visit(), async (values, _) =>
        {
            var result = await starting.StartAsync(actor, bodyId, values, StartToken.KeyOf(actor, values), context.RequestAborted);
            if (result.Case is not { } key)
                return JourneyEnd.Refused(result.Problems);
            await TakenIn.StartAsync(services.GetRequiredService<ISteps>(), key, context.RequestAborted);
            return JourneyEnd.With(Answer.SeeOther($"{CasePaths.Case(key)}?done=started"));
        });
        return await go(journey, context.OptionalRoute("section"));
    }

    private static FormValues Given(IQueryCollection query)
    {
        var given = MayBeGiven.Where(query.ContainsKey).ToDictionary(name => name, name => query[name].ToString());
        return StartToken.New().WithDefaults(given);
    }
}
