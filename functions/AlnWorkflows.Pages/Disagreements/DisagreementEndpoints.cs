using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Forms;
using AlnWorkflows.Pages.Links;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Processes;
using AlnWorkflows.Processes.Disagreements;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Disagreements;

/// <summary>A disagreement is recorded from the page of the case, or raised by one of the family where they read a notice.</summary>
internal static class DisagreementEndpoints
{
    private const string StaffPattern = "/cases/{bodyId}/{caseId}/disagree/{section?}";

    private const string LinkPattern = "/l/{token}/disagree/{section?}";

    /// <summary>Goes with the form from its first page, so that a form sent twice records one disagreement.</summary>
    private const string TokenField = "disagreementToken";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage(StaffPattern, context => ByStaffAsync(context, (journey, section) => journey.ShowAsync(section, Token(), context.RequestAborted)));
        endpoints.MapTypedForm(StaffPattern, (context, posted) => ByStaffAsync(context, (journey, section) => journey.PostAsync(section, posted, context.RequestAborted)));
        endpoints.MapPage(LinkPattern, context => ByFamilyAsync(context, (journey, section) => journey.ShowAsync(section, Token(), context.RequestAborted)));
        endpoints.MapTypedForm(LinkPattern, (context, posted) => ByFamilyAsync(context, (journey, section) => journey.PostAsync(section, posted, context.RequestAborted)));
    }

    private static FormValues Token() => new(new Dictionary<string, string> { [TokenField] = Ids.New() });

    private static async Task<IResult> ByStaffAsync(HttpContext context, Func<Journey, string?, Task<IResult>> go)
    {
        var key = CaseAccess.Key(context);
        var (actor, refusal) = CaseAccess.Reader(context, key.BodyId, DisagreementWords.Title);
        if (actor is null)
            return refusal!;
        var starting = context.RequestServices.GetRequiredService<DisagreementStarting>();
        if (await starting.FormAsync(key, context.RequestAborted) is not { } form)
            return Answer.Failure(new Problem(ErrorCodes.CaseNotFound));
        var plan = new JourneyPlan(form, DisagreementPaths.Raise(key), CasePaths.Case(key), FormShape.Of(form), key.BodyId, actor.PersonId, $"{DisagreementForm.Id}-{key.CaseId}", form.Title);
        return await GoAsync(context, plan, go, $"{CasePaths.Case(key)}?done=answered", values =>
            starting.StartAsync(actor, key, RaisedId(key, actor.PersonId, values), values, context.RequestAborted));
    }

    private static Task<IResult> ByFamilyAsync(HttpContext context, Func<Journey, string?, Task<IResult>> go) => LinkEndpoints.LinkAsync(context, async link =>
    {
        var starting = context.RequestServices.GetRequiredService<DisagreementStarting>();
        if (link.Purpose != LinkPurpose.Notice || await starting.FormForFamilyAsync(link.Case, link.PersonId, context.RequestAborted) is not { } form)
            return Answer.Failure(new Problem(ErrorCodes.NotFound));
        var token = context.Route("token");
        var plan = new JourneyPlan(
            form, DisagreementPaths.ByLink(token), LinkPaths.Of(token), FormShape.Of(form), link.Case.BodyId, link.PersonId, $"{DisagreementForm.Id}-{link.Case.CaseId}", form.Title);
        return await GoAsync(context, plan, go, LinkPaths.Kept(token), values =>
            starting.StartByFamilyAsync(link.PersonId, link.Case, RaisedId(link.Case, link.PersonId, values), values, context.RequestAborted));
    });

    private static string RaisedId(CaseKey key, string personId, FormValues values) => Ids.From($"{key.CaseId}-{personId}-{values[TokenField]}");

    private static async Task<IResult> GoAsync(
        HttpContext context, JourneyPlan plan, Func<Journey, string?, Task<IResult>> go, string then, Func<FormValues, Task<IReadOnlyList<Problem>>> start)
    {
        var journey = new Journey(plan, context.RequestServices.GetRequiredService<IDrafts>(), context.Visit(), async (values, _) =>
        {
            var problems = await start(values);
            return problems.Count > 0 ? JourneyEnd.Refused(problems) : JourneyEnd.With(Answer.SeeOther(then));
        });
        return await go(journey, context.OptionalRoute("section"));
    }
}
