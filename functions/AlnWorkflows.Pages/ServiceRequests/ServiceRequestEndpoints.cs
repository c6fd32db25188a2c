using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Forms;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Processes;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.ServiceRequests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.ServiceRequests;

/// <summary>A school asks for a service for a learner, from the page of the case.</summary>
internal static class ServiceRequestEndpoints
{
    private const string Pattern = "/cases/{bodyId}/{caseId}/ask-service/{section?}";

    /// <summary>Goes with the form from its first page, so that a form sent twice makes one request.</summary>
    private const string TokenField = "serviceToken";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage(Pattern, context => JourneyAsync(context, (journey, section) => journey.ShowAsync(section, Token(), context.RequestAborted)));
        endpoints.MapTypedForm(Pattern, (context, posted) => JourneyAsync(context, (journey, section) => journey.PostAsync(section, posted, context.RequestAborted)));
    }

    private static FormValues Token() => new(new Dictionary<string, string> { [TokenField] = Ids.New() });

    private static async Task<IResult> JourneyAsync(HttpContext context, Func<Journey, string?, Task<IResult>> go)
    {
        var key = CaseAccess.Key(context);
        var (actor, refusal) = CaseAccess.Reader(context, key.BodyId, ServiceWords.Title);
        if (actor is null)
            return refusal!;
        var services = context.RequestServices;
        var starting = services.GetRequiredService<ServiceRequestStarting>();
        if (await starting.FormAsync(key, context.RequestAborted) is not { } form)
            return Answer.Failure(new Problem(ErrorCodes.CaseNotFound));
        var plan = new JourneyPlan(
            form, ServiceRequestPaths.Ask(key), CasePaths.Case(key), FormShape.Of(form), key.BodyId, actor.PersonId, $"{ServiceRequestForm.Id}-{key.CaseId}", ServiceWords.Title);
        var journey = new Journey(plan, services.GetRequiredService<IDrafts>(), context.Visit(), async (values, _) =>
        {
            var problems = await starting.StartAsync(actor, key, Ids.From($"{key.CaseId}-{actor.PersonId}-{values[TokenField]}"), values, context.RequestAborted);
            return problems.Count > 0 ? JourneyEnd.Refused(problems) : JourneyEnd.With(Answer.SeeOther($"{CasePaths.Case(key)}?done=answered"));
        });
        return await go(journey, context.OptionalRoute("section"));
    }
}
