using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Formats;

/// <summary>Has somebody give a person what the service cannot: in British Sign Language, in Easy Read, by telephone. What
/// is written goes to them as well where they may be written to: no date of the law waits for this.</summary>
public sealed class FormatTasks(StandingSteps steps, ICases cases, IPeople people, IDuties duties, TimeProvider time)
{
    /// <summary>A courtesy, no time limit.</summary>
    private const int DaysToTell = 5;

    /// <summary>A code means nothing to whoever does not open a link; a notice and the plan have steps of their own.</summary>
    private static readonly MessageKind[] WithoutStep =
        [MessageKind.LinkCode, MessageKind.MeetingLink, MessageKind.NoticeCover, MessageKind.MoreTime, MessageKind.ReferredToAuthority, MessageKind.PlanReady];

    /// <summary>Has a message given that is about to leave.</summary>
    /// <returns>The step in which somebody does; null where nobody needs to, or the person is not to be contacted.</returns>
    public async Task<string?> ForMessageAsync(Message message, Person recipient, CancellationToken cancellationToken)
    {
        if (TypeFor(recipient) is not { } type || WithoutStep.Contains(message.Kind) || await IsSilencedAsync(message.Case, recipient.PersonId, cancellationToken))
            return null;
        var by = message.MustLeaveBy ?? London.Today(time).AddDays(DaysToTell);
        return await steps.OpenAsync(message.Case, type, message.Key, message.Key, null, by, cancellationToken);
    }

    /// <summary>Has a notice given besides in writing.</summary>
    public async Task ForNoticeAsync(Notice notice, CancellationToken cancellationToken)
    {
        if (await people.FindAsync(notice.Case.BodyId, notice.RecipientId, cancellationToken) is not { } recipient
            || TypeFor(recipient) is not { } type
            || await IsSilencedAsync(notice.Case, recipient.PersonId, cancellationToken))
            return;
        var duty = notice.DutyId is null ? null : await duties.FindAsync(notice.Case, notice.DutyId, cancellationToken);
        await steps.OpenAsync(notice.Case, type, notice.NoticeId, notice.NoticeId, duty, London.DateOf(notice.LeavesAt), cancellationToken);
    }

    /// <summary>Has the plan explained to somebody who is given a copy of it.</summary>
    public async Task ForCopyAsync(CaseKey key, string stepId, string recipientId, CancellationToken cancellationToken)
    {
        if (await people.FindAsync(key.BodyId, recipientId, cancellationToken) is { } recipient
            && TypeFor(recipient) is { } type
            && !await IsSilencedAsync(key, recipientId, cancellationToken))
            await steps.OpenAsync(key, type, stepId, stepId, null, London.Today(time).AddDays(DaysToTell), cancellationToken);
    }

    private static string? TypeFor(Person person) => person switch
    {
        { IsRungOnly: true } => FormatStepTypes.Telephone,
        { NeedsBySomebody.Count: > 0 } => FormatStepTypes.GiveInFormat,
        _ => null,
    };

    /// <summary>Held, marked as not to be written to, or no longer concerned with the case.</summary>
    private async Task<bool> IsSilencedAsync(CaseKey key, string personId, CancellationToken cancellationToken) =>
        (await cases.FindAsync(key, cancellationToken))?.Hold is not null
        || (await cases.ContactsAsync(key, cancellationToken)).Any(contact => contact.PersonId == personId && (contact.NoMessages || !contact.IsOn(London.Today(time))));
}
