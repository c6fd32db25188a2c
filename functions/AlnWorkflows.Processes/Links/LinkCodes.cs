using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.ServiceRequests;
using AlnWorkflows.Processes.TargetedProvision;

namespace AlnWorkflows.Processes.Links;

/// <summary>Sends one-time codes and new links to the person a link was made for.</summary>
public sealed class LinkCodes(ILinks links, ISteps steps, LinkMaking making, IMeetings meetings, MeetingLetters letters, ContributionLetters contributions, ProvisionLetters provisions, ReferralLetters referrals, ServiceLetters services, Posting posting, CaseValues values, TimeProvider time)
{
    /// <summary>A courtesy, no time limit.</summary>
    private const int DaysToReply = 14;

    /// <summary>Mails a new code for the link; earlier ones are void.</summary>
    /// <returns>Null; else, where too many were asked for, when the next one may be.</returns>
    public async Task<DateTimeOffset?> SendAsync(Link link, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (await links.CountMailAsync(link, LinkMail.Code, now, cancellationToken) is { } notBefore)
            return notBefore;
        var filled = await values.OfAsync(link.Case, cancellationToken);
        filled["code"] = BilingualText.Same(await links.MakeCodeAsync(link.Case, link.LinkId, now, cancellationToken));
        filled["validFor"] = new BilingualText("10 munud", "10 minutes");
        await posting.PostAsync(new MessageOrder(link.Case, MessageKind.LinkCode, link.PersonId, link.LinkId, Ids.New(), filled, AtOnce: true), cancellationToken);
        return null;
    }

    /// <summary>Makes a new link in place of one that is dead and mails it to the person it was made for.</summary>
    /// <returns>Null; else, where too many were asked for, when the next one may be.</returns>
    public async Task<DateTimeOffset?> SendNewLinkAsync(Link link, CancellationToken cancellationToken)
    {
        if (await links.CountMailAsync(link, LinkMail.NewLink, time.GetUtcNow(), cancellationToken) is { } notBefore)
            return notBefore;
        if (link.Purpose == LinkPurpose.Meeting)
        {
            await SendNewMeetingLinkAsync(link, cancellationToken);
            return null;
        }

        var address = await making.RenewAsync(link, cancellationToken);
        if (link.Purpose == LinkPurpose.Referral)
        {
            await SendNewReferralLinkAsync(link, cancellationToken);
            return null;
        }

        if (await RoundAsync(link, cancellationToken) is { } round)
        {
            await posting.PostAsync((await contributions.OrderAsync(round, ContributionLetters.KindOf(round), cancellationToken)) with { Subject = link.LinkId, Occurrence = Ids.New(), AtOnce = true }, cancellationToken);
            return null;
        }

        if (await ServiceAsync(link, cancellationToken) is { } service)
        {
            await posting.PostAsync((await services.AgainAsync(service, cancellationToken)) with { Subject = link.LinkId, Occurrence = Ids.New(), AtOnce = true }, cancellationToken);
            return null;
        }

        if (link.Purpose == LinkPurpose.Step && (await steps.FindAsync(link.Case, link.TargetId, cancellationToken))?.Type == ProvisionStepTypes.FamilyAsks)
        {
            await posting.PostAsync((await provisions.AgreedAsync(link.Case, link.LinkId, link.PersonId, Ids.New(), address, cancellationToken)) with { AtOnce = true }, cancellationToken);
            return null;
        }

        var filled = await values.OfAsync(link.Case, cancellationToken);
        foreach (var placeholder in new[] { "noticeLink", "consentLink", "viewsLink" })
            filled[placeholder] = address;
        filled["replyBy"] = BilingualDate.Date(London.Today(time).AddDays(DaysToReply));
        await posting.PostAsync(new MessageOrder(link.Case, await KindAsync(link, cancellationToken), link.PersonId, link.LinkId, Ids.New(), filled, AtOnce: true), cancellationToken);
        return null;
    }

    private async Task SendNewMeetingLinkAsync(Link link, CancellationToken cancellationToken)
    {
        await making.RenewAsync(link, cancellationToken);
        var meeting = (await meetings.FindAsync(link.Case, link.TargetId, cancellationToken))!;
        await posting.PostAsync(await letters.OrderAsync(meeting, MessageKind.MeetingLink, link.PersonId, $"link-{Ids.New()}", cancellationToken), cancellationToken);
    }

    private async Task SendNewReferralLinkAsync(Link link, CancellationToken cancellationToken)
    {
        var version = (await referrals.VersionsAsync(link.Case, link.TargetId, cancellationToken))[^1];
        await posting.PostAsync(await referrals.OrderAsync(version, MessageKind.ReferralReminder, link.PersonId, $"link-{Ids.New()}", cancellationToken) with { AtOnce = true }, cancellationToken);
    }

    /// <summary>What a professional is asked by the link; null for a link to something else.</summary>
    private async Task<ContributionRound?> RoundAsync(Link link, CancellationToken cancellationToken) => link.Purpose == LinkPurpose.Step
        ? ContributionRound.Of(await steps.OfCaseAsync(link.Case, cancellationToken)).FirstOrDefault(round => round.Advice.StepId == link.TargetId)
        : null;

    /// <summary>The service that somebody is asked for by the link; null for a link to something else.</summary>
    private async Task<ServiceRound?> ServiceAsync(Link link, CancellationToken cancellationToken) => link.Purpose == LinkPurpose.Step
        ? ServiceRound.Of(await steps.OfCaseAsync(link.Case, cancellationToken)).FirstOrDefault(round => round.Step.StepId == link.TargetId)
        : null;

    private async Task<MessageKind> KindAsync(Link link, CancellationToken cancellationToken)
    {
        if (link.Purpose != LinkPurpose.Step)
            return MessageKind.NoticeCover;
        return (await steps.FindAsync(link.Case, link.TargetId, cancellationToken))?.Type switch
        {
            DecideAlnStepTypes.Consent => MessageKind.ConsentReminder,
            ReviewStepTypes.Views => MessageKind.ReviewViewsRequest,
            _ => MessageKind.ViewsRequest,
        };
    }
}
