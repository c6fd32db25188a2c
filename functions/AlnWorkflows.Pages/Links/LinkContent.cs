using System.Globalization;
using AlnWorkflows.Pages.Notices;
using AlnWorkflows.Pages.Referrals;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Processes.Disagreements;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Links;

/// <summary>What an opened link shows: one step, one notice, one plan or one referral’s pack, and nothing else.</summary>
internal static class LinkContent
{
    public static async Task<IResult> ShowAsync(HttpContext context, Link link)
    {
        var model = new LinkContentModel(context.Route("token"));
        if (link.Purpose == LinkPurpose.Notice)
            model = model with { MayDisagree = await context.RequestServices.GetRequiredService<DisagreementStarting>().FormForFamilyAsync(link.Case, link.PersonId, context.RequestAborted) is not null };
        return link.Purpose switch
        {
            LinkPurpose.Step => Answer.SeeOther(LinkPaths.Step(model.Token)),
            LinkPurpose.Referral => Answer.SeeOther(ReferralPaths.ByLink(model.Token)),
            LinkPurpose.Notice => Answer.Page<LinkNoticePage>(model),
            _ => Answer.Page<LinkPlanPage>(model),
        };
    }

    /// <summary>The notice; one that was stopped before it was given was never theirs to read.</summary>
    public static async Task<IResult> DocumentAsync(HttpContext context, Link link)
    {
        if (link.Purpose != LinkPurpose.Notice)
            return Answer.Failure(new Problem(ErrorCodes.NotFound));
        var notice = await context.RequestServices.GetRequiredService<INotices>().FindAsync(link.Case, link.TargetId, context.RequestAborted);
        return notice is null or { State: NoticeState.Stopped or NoticeState.NotNeeded }
            ? Answer.Failure(new Problem(ErrorCodes.LinkRevoked))
            : new DocumentResult(notice.Html);
    }

    public static Task<IResult> PlanAsync(HttpContext context, Link link) =>
        link.Purpose == LinkPurpose.Plan && int.TryParse(link.TargetId, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? PlanFiles.DownloadAsync(context, link.Case, number)
            : Task.FromResult(Answer.Failure(new Problem(ErrorCodes.NotFound)));
}
