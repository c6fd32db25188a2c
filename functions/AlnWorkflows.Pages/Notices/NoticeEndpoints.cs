using System.Globalization;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Notices;

/// <summary>Each notice as its reader will see it, and each version of the plan as it was uploaded.</summary>
internal static class NoticeEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage("/cases/{bodyId}/{caseId}/notices/{noticeId}", context => OneAsync(context, notice => ShowAsync(context, notice)));
        endpoints.MapPage("/cases/{bodyId}/{caseId}/notices/{noticeId}/document", context => OneAsync(context, notice =>
            Task.FromResult<IResult>(new DocumentResult(notice.Html))));
        endpoints.MapPage("/cases/{bodyId}/{caseId}/plans/{number}", PlanAsync);
    }

    private static async Task<IResult> OneAsync(HttpContext context, Func<Notice, Task<IResult>> show)
    {
        var key = CaseAccess.Key(context);
        var (actor, refusal) = CaseAccess.Reader(context, key.BodyId, CaseWording.Notices);
        if (actor is null)
            return refusal!;
        return await context.RequestServices.GetRequiredService<INotices>().FindAsync(key, context.Route("noticeId"), context.RequestAborted) is { } notice
            ? await show(notice)
            : Answer.Failure(new Problem(ErrorCodes.NotFound));
    }

    private static async Task<IResult> ShowAsync(HttpContext context, Notice notice)
    {
        var services = context.RequestServices;
        if (await services.GetRequiredService<ICases>().FindAsync(notice.Case, context.RequestAborted) is not { } found)
            return Answer.Failure(new Problem(ErrorCodes.CaseNotFound));
        var people = services.GetRequiredService<IPeople>();
        var steps = await services.GetRequiredService<ISteps>().OfCaseAsync(notice.Case, context.RequestAborted);
        var takeBack = steps.FirstOrDefault(step => step.Type == DecideAlnStepTypes.TakeDecisionBack && step.State == StepState.Open);
        return Answer.Page<NoticePage>(new NoticePageModel(
            found,
            notice,
            await people.FindAsync(notice.Case.BodyId, notice.RecipientId, context.RequestAborted),
            notice.StoppedBy is { } stopper ? (await people.FindAsync(notice.Case.BodyId, stopper, context.RequestAborted))?.FullName ?? stopper : null,
            notice.State is NoticeState.Held or NoticeState.OnPaper ? takeBack?.StepId : null));
    }

    private static async Task<IResult> PlanAsync(HttpContext context)
    {
        var key = CaseAccess.Key(context);
        var (actor, refusal) = CaseAccess.Reader(context, key.BodyId, CaseWording.Plans);
        if (actor is null)
            return refusal!;
        return int.TryParse(context.Route("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? await PlanFiles.DownloadAsync(context, key, number)
            : Answer.Failure(new Problem(ErrorCodes.NotFound));
    }
}
