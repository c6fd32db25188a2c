using System.Security.Cryptography;
using System.Text;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Formats;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Processes.Messages;

/// <summary>Sends each message once: claim, write, hand over, record. One key has one Message-ID; only after an attempt
/// whose outcome is unknown may a second copy of it leave.</summary>
public sealed class Outbox(
    IMessages messages,
    ICases cases,
    IPeople people,
    IBodies bodies,
    IRuns runs,
    WeeklyDigest weekly,
    Overtaking overtaking,
    FormatTasks formats,
    Namesakes namesakes,
    Nudging nudging,
    IMessageWriter writer,
    IMailTransport transport,
    BankHolidays bankHolidays,
    ServiceSettings settings,
    TimeProvider time,
    ILogger<Outbox> logger)
{
    /// <summary>How long a claim stands before another sender may take the message over.</summary>
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(10);

    /// <summary>Delivers everything that is due; returns when the next message becomes due.</summary>
    public async Task<DateTimeOffset?> DeliverDueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await foreach (var message in Paged.ItemsAsync(continuation => messages.DueAsync(now, continuation, cancellationToken)))
        {
            try
            {
                await DeliverAsync(message.Case, message.Key, cancellationToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                SweepLog.MessageFailed(logger, message.Key, exception);
            }
        }

        return await messages.NextDueAsync(now, cancellationToken);
    }

    /// <summary>Tries to deliver one message now and returns it as it then stands.</summary>
    public async Task<Message> DeliverAsync(CaseKey key, string messageKey, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (await HoldAsync(key, cancellationToken))
            return await messages.ChangeAsync(key, messageKey, message => message.State == MessageState.Queued, message => message with { State = MessageState.Held }, cancellationToken)
                ?? await FindAsync(key, messageKey, cancellationToken);

        var found = await FindAsync(key, messageKey, cancellationToken);
        if (!found.IsDue(now))
            return found;
        if (await NextHourAsync(found, now, cancellationToken) is { } hour)
            return await messages.ChangeAsync(key, messageKey, message => message.IsDue(now), message => message with { State = MessageState.Queued, TryAgainAt = hour }, cancellationToken)
                ?? await FindAsync(key, messageKey, cancellationToken);

        if (await overtaking.HoldBackAsync(found, now, cancellationToken) is { } heldBack)
            return heldBack;

        var claimed = await messages.ChangeAsync(
            key,
            messageKey,
            message => message.IsDue(now),
            message => message with { State = MessageState.Sending, Attempts = message.Attempts + 1, TryAgainAt = now + Claim },
            cancellationToken);
        return claimed is null ? await FindAsync(key, messageKey, cancellationToken) : await SendAsync(claimed, cancellationToken);
    }

    private async Task<Message> FindAsync(CaseKey key, string messageKey, CancellationToken cancellationToken) =>
        await messages.FindAsync(key, messageKey, cancellationToken)
        ?? throw new InvalidOperationException($"Message '{messageKey}' is not in the outbox.");

    private async Task<bool> HoldAsync(CaseKey key, CancellationToken cancellationToken) =>
        (await cases.FindAsync(key, cancellationToken))?.Hold is not null;

    /// <summary>When a message to a family may leave, where it may not now; null where it may.</summary>
    private async Task<DateTimeOffset?> NextHourAsync(Message message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (message.AtOnce)
            return null;
        var hour = FamilyHours.Next(now, message.MustLeaveBy, bankHolidays);
        return hour > now && (await people.FindAsync(message.Case.BodyId, message.RecipientId, cancellationToken))?.Roles.Contains(Role.Family) == true ? hour : null;
    }

    private async Task<Message> SendAsync(Message message, CancellationToken cancellationToken)
    {
        var body = await bodies.FindAsync(message.Case.BodyId, cancellationToken)
            ?? throw new InvalidOperationException($"Body '{message.Case.BodyId}' of message '{message.Key}' is unknown.");
        var recipient = await people.FindAsync(body.BodyId, message.RecipientId, cancellationToken)
            ?? await people.FindAsync(body.AuthorityId, message.RecipientId, cancellationToken);
        var learner = (await cases.FindAsync(message.Case, cancellationToken))?.Learner;
        var isSilent = await IsNotToBeWrittenToAsync(message, learner, cancellationToken);
        var toldInStep = recipient is null || isSilent ? null : await formats.ForMessageAsync(message, recipient, cancellationToken);
        if (string.IsNullOrWhiteSpace(recipient?.Email) || recipient.EmailFailedOn is not null || recipient.IsRungOnly || isSilent)
            return await SettleAsync(message, sending => sending with { State = MessageState.Failed, TryAgainAt = null, ToldInStep = toldInStep }, cancellationToken);

        var reader = Readers.Of(recipient, body, learner, time);
        var values = await ValuesAsync(message, recipient, cancellationToken);
        var written = await writer.WriteAsync(message.Kind, reader, values, cancellationToken);
        var fromName = body.Name.In(reader.Language ?? Language.Cy);
        var calendar = message.Invitation is { } invitation
            ? writer.WriteInvitation(invitation, new InvitationParties(settings.FromAddress, fromName, recipient.Email), reader, values)
            : null;
        var mail = new Mail(
            MessageIdOf(message.Key), recipient.Email, recipient.FullName, settings.FromAddress, fromName,
            message.ReplyTo ?? body.Email, written.Subject, written.Text, written.Html, written.WordingVersion, calendar,
            MessageReference.Of(message.Case, message.Key));

        var result = await transport.SendAsync(mail, cancellationToken);
        return result.Outcome switch
        {
            MailOutcome.Accepted => await SettleAsync(message, sending => Sent(sending, mail, result.ProviderId) with { ToldInStep = toldInStep }, cancellationToken),
            MailOutcome.Refused => await SettleAsync(message, sending => sending with { State = MessageState.Failed, TryAgainAt = null, ToldInStep = toldInStep }, cancellationToken),
            _ => await SettleAsync(message, sending => sending with { State = MessageState.Queued, TryAgainAt = time.GetUtcNow() + Backoff(sending.Attempts) }, cancellationToken),
        };
    }

    /// <summary>A digest's references are those that stand in it when it leaves, and so is what tells two learners apart.</summary>
    private async Task<IReadOnlyDictionary<string, BilingualText>> ValuesAsync(Message message, Person reader, CancellationToken cancellationToken)
    {
        if (message.Kind == MessageKind.OverdueToAuthorityDigest)
            return await weekly.ValuesAsync(message, cancellationToken);
        return message.Values.ContainsKey("init") && await namesakes.InitialsAsync(message.Case, reader, cancellationToken) is { } initials
            ? new Dictionary<string, BilingualText>(message.Values) { ["init"] = initials }
            : message.Values;
    }

    /// <summary>Marked so, no longer concerned with the case, or a child of whom it is known that they cannot understand (s.84).</summary>
    private async Task<bool> IsNotToBeWrittenToAsync(Message message, Learner? learner, CancellationToken cancellationToken)
    {
        var today = London.Today(time);
        return (learner is { Understands: false } && learner.PersonId == message.RecipientId && !YoungPeople.IsYoungPerson(learner.DateOfBirth, today))
            || (await cases.ContactsAsync(message.Case, cancellationToken)).Any(contact => contact.PersonId == message.RecipientId && (contact.NoMessages || contact.Until < today));
    }

    private Message Sent(Message message, Mail mail, string? providerId) => message with
    {
        State = MessageState.Sent,
        SentAt = time.GetUtcNow(),
        TryAgainAt = null,
        MessageId = mail.MessageId,
        ProviderId = providerId,
        WordingVersion = mail.WordingVersion,
        ContentHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(mail.Text + mail.Calendar?.Content))),
    };

    /// <summary>Records the outcome and wakes the run that waits for it.</summary>
    private async Task<Message> SettleAsync(Message message, Func<Message, Message> outcome, CancellationToken cancellationToken)
    {
        var settled = await messages.ChangeAsync(message.Case, message.Key, current => current.State == MessageState.Sending, outcome, cancellationToken)
            ?? await FindAsync(message.Case, message.Key, cancellationToken);
        if (settled is { RunId: not null, EventName: not null, State: MessageState.Sent or MessageState.Failed })
        {
            var nudge = new Nudge(settled.Case, $"sent-{MessageIdOf(settled.Key).Split('@')[0]}", settled.RunId, settled.EventName, time.GetUtcNow());
            await runs.LeaveNudgeAsync(nudge, cancellationToken);
            await nudging.SayAsync(nudge, cancellationToken);
        }

        return settled;
    }

    private static TimeSpan Backoff(int attempts) => TimeSpan.FromMinutes(Math.Min(Math.Pow(2, attempts), 240));

    private string MessageIdOf(string messageKey) =>
        $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(messageKey)))[..40]}@{settings.MessageIdDomain}";
}
