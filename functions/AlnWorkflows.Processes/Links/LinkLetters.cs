using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.ClassroomExtract;
using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Disagreements;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.PlanDrafts;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.ServiceRequests;
using AlnWorkflows.Processes.TargetedProvision;

namespace AlnWorkflows.Processes.Links;

/// <summary>What somebody is written with a new link in place of one that is dead: what the first one came with, again.</summary>
public sealed class LinkLetters(ISteps steps, IMeetings meetings, MeetingLetters meetingLetters, ContributionLetters contributions, ProvisionLetters provisions, ReferralLetters referrals, ServiceLetters services, DraftLetters drafts, ExtractLetters extracts, DisagreementLetters disagreements, DisagreementAsking asking, CaseValues values, TimeProvider time)
{
    /// <summary>A courtesy, no time limit.</summary>
    private const int DaysToReply = 14;

    /// <param name="link">The dead one.</param>
    /// <param name="address">Of the new one.</param>
    public async Task<MessageOrder> AgainAsync(Link link, BilingualText address, CancellationToken cancellationToken)
    {
        if (link.Purpose == LinkPurpose.Meeting)
            return await meetingLetters.OrderAsync((await meetings.FindAsync(link.Case, link.TargetId, cancellationToken))!, MessageKind.MeetingLink, link.PersonId, $"link-{Ids.New()}", cancellationToken);
        if (link.Purpose == LinkPurpose.Referral)
        {
            var versions = await referrals.VersionsAsync(link.Case, link.TargetId, cancellationToken);
            return await referrals.OrderAsync(versions, versions[^1], MessageKind.ReferralReminder, link.PersonId, $"link-{Ids.New()}", cancellationToken) with { AtOnce = true };
        }

        var order = link.Purpose == LinkPurpose.Step
            ? await OfStepAsync(link, address, cancellationToken)
            : await ToFamilyAsync(link, MessageKind.NoticeCover, address, cancellationToken);
        return order with { Subject = link.LinkId, Occurrence = Ids.New(), AtOnce = true };
    }

    private async Task<MessageOrder> OfStepAsync(Link link, BilingualText address, CancellationToken cancellationToken)
    {
        var ofCase = await steps.OfCaseAsync(link.Case, cancellationToken);
        if (ContributionRound.Of(ofCase).FirstOrDefault(round => round.Advice.StepId == link.TargetId) is { } contribution)
            return await contributions.OrderAsync(contribution, ContributionLetters.KindOf(contribution), cancellationToken);
        if (ServiceRound.Of(ofCase).FirstOrDefault(round => round.Step.StepId == link.TargetId) is { } service)
            return await services.AgainAsync(service, cancellationToken);
        if (DraftRound.AskedBy(link.TargetId, ofCase) is { } draft)
            return await drafts.OrderAsync(draft, draft.Comments.Single(step => step.StepId == link.TargetId), MessageKind.DraftShared, cancellationToken);
        if (ofCase.FirstOrDefault(step => step.StepId == link.TargetId) is not { } step)
            return await ToFamilyAsync(link, MessageKind.ViewsRequest, address, cancellationToken);
        return await disagreements.AgainAsync(step, cancellationToken) ?? await asking.AgainAsync(step, cancellationToken) ?? step.Type switch
        {
            ExtractStepTypes.Read => await extracts.ReadAsync(step, MessageKind.ExtractToRead, 1, cancellationToken),
            ProvisionStepTypes.FamilyAsks => await provisions.AgreedAsync(link.Case, link.LinkId, link.PersonId, "1", address, cancellationToken),
            DecideAlnStepTypes.Consent => await ToFamilyAsync(link, MessageKind.ConsentReminder, address, cancellationToken),
            ReviewStepTypes.Views => await ToFamilyAsync(link, MessageKind.ReviewViewsRequest, address, cancellationToken),
            _ => await ToFamilyAsync(link, MessageKind.ViewsRequest, address, cancellationToken),
        };
    }

    private async Task<MessageOrder> ToFamilyAsync(Link link, MessageKind kind, BilingualText address, CancellationToken cancellationToken)
    {
        var filled = await values.OfAsync(link.Case, cancellationToken);
        foreach (var placeholder in new[] { "noticeLink", "consentLink", "viewsLink" })
            filled[placeholder] = address;
        filled["replyBy"] = BilingualDate.Date(London.Today(time).AddDays(DaysToReply));
        return new MessageOrder(link.Case, kind, link.PersonId, link.LinkId, "1", filled);
    }
}
