using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Messages;
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
        endpoints.MapForm("/cases/{bodyId}/{caseId}/release", (context, _) => ChangeAsync(context, (holding, key, personId) => holding.ReleaseAsync(key, personId, context.RequestAborted)));
    }

    private static Task<IResult> HoldAsync(HttpContext context, PostedForm posted)
    {
        var reason = posted.Values["reason"];
        if (reason.Length is 0 or > FormReader.ShortTextLimit)
            return Task.FromResult(Answer.Failure(new Problem(ErrorCodes.Missing, "reason", CaseWording.HoldReason)));
        return ChangeAsync(context, (holding, key, personId) => holding.HoldAsync(key, personId, reason, context.RequestAborted));
    }

    private static async Task<IResult> ChangeAsync(HttpContext context, Func<MessageHolding, CaseKey, string, Task> change)
    {
        var key = CaseAccess.Key(context);
        var (actor, refusal) = CaseAccess.Reader(context, key.BodyId, CaseWording.HoldHeading);
        if (actor is null)
            return refusal!;
        if (await context.RequestServices.GetRequiredService<ICases>().FindAsync(key, context.RequestAborted) is null)
            return Answer.Failure(new Problem(ErrorCodes.CaseNotFound));
        await change(context.RequestServices.GetRequiredService<MessageHolding>(), key, actor.PersonId);
        return Answer.SeeOther(CasePaths.Case(key));
    }
}
