using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Links;

/// <summary>Makes the links that mail carries.</summary>
public sealed class LinkMaking(ILinks links, ServiceSettings settings, TimeProvider time)
{
    /// <summary>A step's link: until the step is answered, at most a school year. So is a meeting's, until it is over, and a referral's.</summary>
    private const int StepDays = 365;

    /// <summary>How long an invitation may be taken up.</summary>
    public const int InvitationDays = 14;

    /// <summary>The address of a new link, or of the same one where it was made before.</summary>
    public async Task<BilingualText> MakeAsync(CaseKey key, LinkPurpose purpose, string targetId, string personId, CancellationToken cancellationToken)
    {
        var token = await links.TokenAsync(key, purpose, targetId, personId, cancellationToken)
            ?? await links.MakeAsync(NewLink(key, purpose, targetId, personId), cancellationToken);
        return Address(token);
    }

    /// <summary>The address of a new invitation; an earlier one is superseded.</summary>
    public async Task<BilingualText> InviteAsync(CaseKey key, string personId, CancellationToken cancellationToken) => BilingualText.Same(
        settings.LinkTo($"/invitation/{await links.MakeAsync(NewLink(key, LinkPurpose.Invitation, personId, personId), cancellationToken)}"));

    /// <summary>The address of a new link that supersedes an earlier one.</summary>
    public async Task<BilingualText> RenewAsync(Link link, CancellationToken cancellationToken) =>
        Address(await links.MakeAsync(NewLink(link.Case, link.Purpose, link.TargetId, link.PersonId), cancellationToken));

    private Link NewLink(CaseKey key, LinkPurpose purpose, string targetId, string personId)
    {
        var now = time.GetUtcNow();
        var today = London.DateOf(now);
        var lastDay = purpose switch
        {
            LinkPurpose.Step or LinkPurpose.Meeting or LinkPurpose.Referral => today.AddDays(StepDays),
            LinkPurpose.Invitation => today.AddDays(InvitationDays),
            _ => today.AddYears(Link.LongestYears),
        };
        return new Link(key, Ids.New(), purpose, targetId, personId, London.EndOfDay(lastDay), now);
    }

    private BilingualText Address(string token) => BilingualText.Same(settings.LinkTo($"/l/{token}"));
}
