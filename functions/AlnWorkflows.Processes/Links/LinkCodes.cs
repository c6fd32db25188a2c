using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Links;

/// <summary>Sends one-time codes and new links to the person a link was made for.</summary>
public sealed class LinkCodes(ILinks links, LinkMaking making, LinkLetters letters, Posting posting, CaseValues values, TimeProvider time)
{
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
        var address = await making.RenewAsync(link, cancellationToken);
        await posting.PostAsync(await letters.AgainAsync(link, address, cancellationToken), cancellationToken);
        return null;
    }
}
