using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.FollowMail;
using AlnWorkflows.Processes.Formats;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Notices;

/// <summary>Gives a notice whose time has come: a cover mail with a link where the person agreed to e-mail and may be
/// written to (s.88(3)), else it is left to be given on paper.</summary>
public sealed class GiveNoticeActivity(INotices notices, ICases cases, IPeople people, NoticeReaders readers, StopNoticesActivity stopping, FormatTasks formats, LinkMaking links, CaseValues values, IDuties duties, Posting posting, MailFollowing following, TimeProvider time)
    : Activity<GiveNoticeInput, GivingAttempt>
{
    public override async Task<GivingAttempt> RunAsync(ActivityContext context, GiveNoticeInput input)
    {
        var notice = (await notices.FindAsync(input.Run.Key(), input.NoticeId, context.CancellationToken))!;
        var attempt = await AttemptAsync(input, notice, context.CancellationToken);
        if (attempt.State is GivingState.Given or GivingState.OnPaper)
            await formats.ForNoticeAsync(notice, context.CancellationToken);
        return attempt;
    }

    private async Task<GivingAttempt> AttemptAsync(GiveNoticeInput input, Notice notice, CancellationToken cancellationToken) =>
        notice.State switch
        {
            // Whoever follows the mail has it given again; the run that gave it had gone on, and goes on where it starts again.
            _ when notice is { AwaitsGivingAgain: true, VoidGivings: [.., var last] } && input.Run.Process != FollowMailProcess.Name => new GivingAttempt(GivingState.Given, last.On),
            NoticeState.Given => new GivingAttempt(GivingState.Given, notice.Given!.On),
            NoticeState.Stopped => new GivingAttempt(GivingState.Stopped, null),
            NoticeState.OnPaper => new GivingAttempt(GivingState.OnPaper, null),
            NoticeState.NotNeeded => new GivingAttempt(GivingState.NotNeeded, null),
            _ when input.OnlyIfStillNeeded && await IsDroppedAsync(notice, cancellationToken) => new GivingAttempt(GivingState.NotNeeded, null),
            _ => await SendAsync(input, notice, cancellationToken),
        };

    private async Task<GivingAttempt> SendAsync(GiveNoticeInput input, Notice notice, CancellationToken cancellationToken)
    {
        if (!await TakesEmailAsync(notice, cancellationToken))
            return (await cases.FindAsync(notice.Case, cancellationToken))?.Hold is not null
                ? new GivingAttempt(GivingState.Waiting, null)
                : await LeaveToPaperAsync(notice, cancellationToken);

        var message = await posting.PostAsync(await CoverAsync(input, notice, cancellationToken), cancellationToken);
        return message.State switch
        {
            MessageState.Sent => await RecordAsync(notice, message, cancellationToken),
            MessageState.Failed or MessageState.Stopped => await LeaveToPaperAsync(notice, cancellationToken),
            _ => new GivingAttempt(GivingState.Waiting, null),
        };
    }

    /// <summary>Drops the notice where its reader is no longer one of those to be told and its mail has not left.</summary>
    private async Task<bool> IsDroppedAsync(Notice notice, CancellationToken cancellationToken)
    {
        if ((await readers.OfAsync(notice.Case, notice.Kind, cancellationToken)).Any(reader => reader.PersonId == notice.RecipientId)
            || !await stopping.StopCoverAsync(notice, cancellationToken))
            return false;
        var dropped = await notices.ChangeAsync(
            notice.Case,
            notice.NoticeId,
            current => current.State == NoticeState.Held ? current with { State = NoticeState.NotNeeded } : current,
            Entry(notice, "notice-not-needed", London.Today(time)),
            cancellationToken);
        await stopping.CloseStepsAsync(notice, cancellationToken);
        return dropped.State == NoticeState.NotNeeded;
    }

    private async Task<bool> TakesEmailAsync(Notice notice, CancellationToken cancellationToken)
    {
        var contact = (await cases.ContactsAsync(notice.Case, cancellationToken)).FirstOrDefault(contact => contact.PersonId == notice.RecipientId);
        var person = await people.FindAsync(notice.Case.BodyId, notice.RecipientId, cancellationToken);
        return contact is not { NoMessages: true } && person is { TakesNoticesByEmail: true };
    }

    private async Task<MessageOrder> CoverAsync(GiveNoticeInput input, Notice notice, CancellationToken cancellationToken)
    {
        var filled = await FilledAsync(notice, cancellationToken);
        var link = await links.MakeAsync(notice.Case, LinkPurpose.Notice, notice.NoticeId, notice.RecipientId, cancellationToken);
        filled["noticeLink"] = link;
        filled["reasonsLink"] = link;
        var kind = notice.Kind switch
        {
            NoticeKind.MoreTime => MessageKind.MoreTime,
            NoticeKind.ReferredToAuthority => MessageKind.ReferredToAuthority,
            _ => MessageKind.NoticeCover,
        };
        return new MessageOrder(notice.Case, kind, notice.RecipientId, notice.NoticeId, $"{(notice.VoidGivings?.Count ?? 0) + 1}", filled, (input.Run.InstanceId(), $"sent-{notice.NoticeId}"), MustLeaveBy: await LastDayAsync(notice, cancellationToken));
    }

    /// <summary>The last day of the period of the duty that the notice must not make late.</summary>
    private async Task<DateOnly?> LastDayAsync(Notice notice, CancellationToken cancellationToken) =>
        notice.DutyId is null ? null : (await duties.FindAsync(notice.Case, notice.DutyId, cancellationToken))?.LegalLatest;

    private async Task<Dictionary<string, BilingualText>> FilledAsync(Notice notice, CancellationToken cancellationToken)
    {
        var open = (await duties.OfCaseAsync(notice.Case, cancellationToken)).FirstOrDefault(duty => duty.State == DutyState.Open);
        return open is null ? await values.OfAsync(notice.Case, cancellationToken) : await values.OfAsync(open, cancellationToken);
    }

    private async Task<GivingAttempt> RecordAsync(Notice notice, Message message, CancellationToken cancellationToken)
    {
        var on = London.DateOf(message.SentAt!.Value);
        var given = await notices.ChangeAsync(
            notice.Case,
            notice.NoticeId,
            // Even one stopped in the same moment: the mail has left, and the record says so.
            current => current.State == NoticeState.Given
                ? current
                : current with { State = NoticeState.Given, Given = new NoticeGiving(GivingMeans.Email, on, null, time.GetUtcNow(), message.Key) },
            Entry(notice, "notice-given", on),
            cancellationToken);
        await following.FollowAsync(message, cancellationToken);
        return new GivingAttempt(GivingState.Given, given.Given!.On);
    }

    private async Task<GivingAttempt> LeaveToPaperAsync(Notice notice, CancellationToken cancellationToken)
    {
        await notices.ChangeAsync(
            notice.Case,
            notice.NoticeId,
            current => current.State == NoticeState.Held ? current with { State = NoticeState.OnPaper } : current,
            Entry(notice, "notice-on-paper", London.Today(time)),
            cancellationToken);
        return new GivingAttempt(GivingState.OnPaper, null);
    }

    private AuditEntry Entry(Notice notice, string what, DateOnly on) =>
        new(notice.Case, what, null, on, time.GetUtcNow(), new Dictionary<string, string> { ["notice"] = notice.NoticeId, ["kind"] = notice.Kind.ToString(), ["recipient"] = notice.RecipientId });
}
