using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.People;

/// <summary>Invites staff to sign in, and links the account they do it with.</summary>
public sealed class Invitations(IPeople people, IBodies bodies, ILinks links, LinkMaking making, Posting posting, IAudit audit, TimeProvider time)
{
    /// <summary>Mails an invitation; an earlier one no longer works.</summary>
    /// <returns>What keeps it from leaving; null where it is on its way.</returns>
    public async Task<Problem?> InviteAsync(Actor by, string personId, CancellationToken cancellationToken)
    {
        if (await people.FindAsync(by.BodyId, personId, cancellationToken) is not { } person || await bodies.FindAsync(by.BodyId, cancellationToken) is not { } body)
            return new Problem(ErrorCodes.PersonNotFound);
        if (person.Account is not null)
            return new Problem(ErrorCodes.PersonHasAccount);
        if (string.IsNullOrWhiteSpace(person.Email))
            return new Problem(ErrorCodes.PersonWithoutEmail, null, BilingualText.Same(person.FullName));

        var now = time.GetUtcNow();
        await audit.AddAsync(StaffRecord.Entry(by.BodyId, StaffRecord.PersonInvited, personId, by.PersonId, now), cancellationToken);
        var values = new Dictionary<string, BilingualText>
        {
            ["school"] = body.Name,
            ["privacyLink"] = BilingualText.Same(body.Links.Privacy),
            ["invitationLink"] = await making.InviteAsync(StaffRecord.Of(by.BodyId), personId, cancellationToken),
            ["invitationUntil"] = BilingualDate.Date(London.DateOf(now).AddDays(LinkMaking.InvitationDays)),
        };
        await posting.PostAsync(new MessageOrder(StaffRecord.Of(by.BodyId), MessageKind.Invitation, personId, "account", Ids.New(), values), cancellationToken);
        return null;
    }

    /// <summary>Links the account to the person the invitation was made for, and uses the invitation up.</summary>
    /// <param name="invitation">A good link of <see cref="LinkPurpose.Invitation"/>.</param>
    public async Task<AccountLinking> AcceptAsync(Link invitation, EntraAccount account, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var (bodyId, personId) = (invitation.Case.BodyId, invitation.PersonId);
        var linked = await people.LinkAsync(bodyId, personId, account, StaffRecord.Entry(bodyId, StaffRecord.AccountLinked, personId, personId, now), cancellationToken);
        if (linked == AccountLinking.Linked)
            await links.MarkUsedAsync(invitation.Case, invitation.LinkId, now, cancellationToken);
        return linked;
    }
}
