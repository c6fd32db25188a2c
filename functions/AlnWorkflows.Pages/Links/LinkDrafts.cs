using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.PlanDrafts;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Links;

/// <summary>A draft behind the link of whoever may read it: until the plan is given, or a newer draft is shared.</summary>
internal static class LinkDrafts
{
    /// <summary>The draft a link asks about; null for a link to something else.</summary>
    public static async Task<DraftRound?> FindAsync(HttpContext context, Link link) => link.Purpose == LinkPurpose.Step
        ? DraftRound.AskedBy(link.TargetId, await context.RequestServices.GetRequiredService<ISteps>().OfCaseAsync(link.Case, context.RequestAborted))
        : null;

    public static IResult Show(HttpContext context, Link link, DraftRound round) => Answer.Page<LinkDraftPage>(
        new LinkDraftModel(context.Route("token"), round.ReplyBy, round.IsReadable, round.Comments.Single(step => step.StepId == link.TargetId).Answer is not null));

    public static async Task<IResult> DownloadAsync(HttpContext context, Link link) => await FindAsync(context, link) is { IsReadable: true } round
        ? await ContributionEndpoints.FileAsync(context, link.Case, round.FileId, "drafft-draft-")
        : Answer.Failure(new Problem(ErrorCodes.LinkRevoked));
}
