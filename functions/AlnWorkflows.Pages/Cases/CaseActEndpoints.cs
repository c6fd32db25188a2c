using AlnWorkflows.Pages.Forms;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Directions;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Starting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Cases;

/// <summary>Acts on a case as a whole: deciding again in a closed one, taking up an authority’s direction, giving it to another co-ordinator.</summary>
internal static class CaseActEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        MapAct(endpoints, "reopen", CaseWording.Reopen, (_, _) => Task.FromResult(ReopenForm()), ReopenAsync);
        MapAct(endpoints, "direction", DirectionForm.Title, (context, _) => Task.FromResult(DirectionForm.For(London.Today(context.RequestServices.GetRequiredService<TimeProvider>()))), TakeUpDirectionAsync);
        MapAct(endpoints, "coordinator", CaseWording.ChangeCoordinator, CoordinatorFormAsync, ChangeCoordinatorAsync);
    }

    private static void MapAct(
        IEndpointRouteBuilder endpoints, string name, BilingualText title, Func<HttpContext, Case, Task<Form>> form, Func<HttpContext, Actor, Case, FormValues, Task<JourneyEnd>> act)
    {
        var pattern = $"/cases/{{bodyId}}/{{caseId}}/{name}";
        endpoints.MapPage(pattern, context => JourneyAsync(context, name, title, form, act, journey => journey.ShowAsync(null, FormValues.Empty, context.RequestAborted)));
        endpoints.MapTypedForm(pattern, (context, posted) => JourneyAsync(context, name, title, form, act, journey => journey.PostAsync(null, posted, context.RequestAborted)));
    }

    private static async Task<IResult> JourneyAsync(
        HttpContext context, string name, BilingualText title, Func<HttpContext, Case, Task<Form>> formOf, Func<HttpContext, Actor, Case, FormValues, Task<JourneyEnd>> act, Func<Journey, Task<IResult>> go)
    {
        var key = CaseAccess.Key(context);
        var (actor, refusal) = CaseAccess.Reader(context, key.BodyId, title);
        if (actor is null)
            return refusal!;
        var services = context.RequestServices;
        if (await services.GetRequiredService<ICases>().FindAsync(key, context.RequestAborted) is not { } found)
            return Answer.Failure(new Problem(ErrorCodes.CaseNotFound));

        var form = await formOf(context, found);
        var state = FormShape.Of(form, $"{found.Phase}", found.CoordinatorId ?? "");
        var plan = new JourneyPlan(form, $"{CasePaths.Case(key)}/{name}", CasePaths.Case(key), state, key.BodyId, actor.PersonId, $"{name}-{key.CaseId}", title);
        return await go(new Journey(plan, services.GetRequiredService<IDrafts>(), context.Visit(), (values, _) => act(context, actor, found, values)));
    }

    private static Form ReopenForm() => new(
        "reopen",
        CaseWording.Reopen,
        [new("why", CaseWording.Reopen, [new("why", FieldKind.ShortText, CaseWording.ReopenWhy)], CaseWording.ReopenExplained)]);

    private static async Task<JourneyEnd> ReopenAsync(HttpContext context, Actor actor, Case found, FormValues values)
    {
        var problems = await context.RequestServices.GetRequiredService<CaseReopening>().ReopenAsync(actor, found.Key, values["why"], context.RequestAborted);
        return problems.Count == 0 ? JourneyEnd.With(Answer.SeeOther($"{CasePaths.Case(found.Key)}?done=saved")) : JourneyEnd.Refused(problems);
    }

    private static async Task<JourneyEnd> TakeUpDirectionAsync(HttpContext context, Actor actor, Case found, FormValues values)
    {
        var problems = await context.RequestServices.GetRequiredService<DirectionStarting>().StartAsync(actor, found.Key, values, context.RequestAborted);
        return problems.Count == 0 ? JourneyEnd.With(Answer.SeeOther($"{CasePaths.Case(found.Key)}?done=saved")) : JourneyEnd.Refused(problems);
    }

    private static async Task<Form> CoordinatorFormAsync(HttpContext context, Case found)
    {
        var staff = await context.RequestServices.GetRequiredService<IPeople>().StaffAsync(found.Key.BodyId, context.RequestAborted);
        return new Form("coordinator", CaseWording.ChangeCoordinator, [StartForm.Coordinator(staff)]);
    }

    private static async Task<JourneyEnd> ChangeCoordinatorAsync(HttpContext context, Actor actor, Case found, FormValues values)
    {
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var audit = new AuditEntry(found.Key, "coordinator-changed", actor.PersonId, London.DateOf(now), now, new Dictionary<string, string> { ["person"] = values["coordinator"] });
        await context.RequestServices.GetRequiredService<ICases>().ChangeAsync(
            found.Key, current => current with { CoordinatorId = values["coordinator"] }, audit, context.RequestAborted);
        return JourneyEnd.With(Answer.SeeOther($"{CasePaths.Case(found.Key)}?done=saved"));
    }
}
