using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Links;

/// <summary>Sends one-time codes and new links to the person a link was made for.</summary>
public sealed class LinkCodes(ILinks links, ISteps steps, LinkMaking making, Posting posting, CaseValues values, TimeProvider time)
{
    /// <summary>A courtesy, no time limit.</summary>
    private const int DaysToReply = 14;

    /// <summary>Mails a new code for the link; earlier ones are void.</summary>
    public async Task SendAsync(Link link, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var filled = await values.OfAsync(link.Case, cancellationToken);
        filled["code"] = BilingualText.Same(await links.MakeCodeAsync(link.Case, link.LinkId, now, cancellationToken));
        filled["validFor"] = new BilingualText("15 munud", "15 minutes");
        await posting.PostAsync(new MessageOrder(link.Case, MessageKind.LinkCode, link.PersonId, link.LinkId, Ids.New(), filled), cancellationToken);
    }

    /// <summary>Makes a new link in place of one that is dead and mails it to the person it was made for.</summary>
    public async Task SendNewLinkAsync(Link link, CancellationToken cancellationToken)
    {
        var filled = await values.OfAsync(link.Case, cancellationToken);
        var address = await making.RenewAsync(link, cancellationToken);
        foreach (var placeholder in new[] { "noticeLink", "consentLink", "viewsLink", "requestLink" })
            filled[placeholder] = address;
        filled["replyBy"] = BilingualDate.Date(London.Today(time).AddDays(DaysToReply));
        await posting.PostAsync(new MessageOrder(link.Case, await KindAsync(link, cancellationToken), link.PersonId, link.LinkId, Ids.New(), filled), cancellationToken);
    }

    private async Task<MessageKind> KindAsync(Link link, CancellationToken cancellationToken)
    {
        if (link.Purpose != LinkPurpose.Step)
            return MessageKind.NoticeCover;
        return (await steps.FindAsync(link.Case, link.TargetId, cancellationToken))?.Type switch
        {
            DecideAlnStepTypes.Advice => MessageKind.AdviceRequest,
            DecideAlnStepTypes.Consent => MessageKind.ConsentReminder,
            _ => MessageKind.ViewsRequest,
        };
    }
}
