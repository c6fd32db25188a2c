using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Cases;

/// <summary>Holding every message about a learner, and letting them go again.</summary>
internal static class HoldEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapForm("/cases/{bodyId}/{caseId}/hold", HoldAsync);
        endpoints.MapForm("/cases/{bodyId}/{caseId}/release", (context, _) => ChangeAsync(context, "messages-released", (found, _, _) => found with { Hold = null }));
    }

    private static Task<IResult> HoldAsync(HttpContext context, PostedForm posted)
    {
        var reason = posted.Values["reason"];
        if (reason.Length is 0 or > FormReader.ShortTextLimit)
            return Task.FromResult(Answer.Failure(new Problem(ErrorCodes.Missing, "reason", CaseWording.HoldReason)));
        return ChangeAsync(context, "messages-held", (found, personId, now) => found.Hold is null ? found with { Hold = new MessageHold(reason, personId, now) } : found);
    }

    private static async Task<IResult> ChangeAsync(HttpContext context, string what, Func<Case, string, DateTimeOffset, Case> change)
    {
        var key = CaseAccess.Key(context);
        var (actor, refusal) = CaseAccess.Reader(context, key.BodyId, CaseWording.HoldHeading);
        if (actor is null)
            return refusal!;
        var cases = context.RequestServices.GetRequiredService<ICases>();
        if (await cases.FindAsync(key, context.RequestAborted) is null)
            return Answer.Failure(new Problem(ErrorCodes.CaseNotFound));
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var audit = new AuditEntry(key, what, actor.PersonId, London.DateOf(now), now, new Dictionary<string, string>());
        await cases.ChangeAsync(key, found => change(found, actor.PersonId, now), audit, context.RequestAborted);
        return Answer.SeeOther(CasePaths.Case(key));
    }
}
