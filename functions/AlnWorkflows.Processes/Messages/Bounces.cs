using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.FollowMail;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Messages;

/// <summary>Takes in what carriers report of mails they accepted. A notice whose cover did not arrive has not been given
/// (s.88(6) of the Act): its duty is open again, and somebody is asked to give it otherwise.</summary>
public sealed class Bounces(
    IMessages messages,
    INotices notices,
    IDuties duties,
    IPeople people,
    IAudit audit,
    FollowedMails followed,
    MailFollowing following,
    DutyMeeting meeting,
    CaseClosing closing,
    TimeProvider time)
{
    /// <summary>Takes a report in, once however often it comes.</summary>
    /// <returns>False where the message is still being sent: the report must come again.</returns>
    public async Task<bool> TakeAsync(DeliveryReport report, CancellationToken cancellationToken)
    {
        if (MessageReference.Read(report.Reference) is not var (key, messageKey) || await messages.FindAsync(key, messageKey, cancellationToken) is not { } message)
            return true;
        if (report.Kind == DeliveryKind.Delivered || message.State is MessageState.Failed or MessageState.Stopped)
            return true;
        if (message.State is not (MessageState.Sent or MessageState.Bounced))
            return false;

        var now = time.GetUtcNow();
        if (await messages.ChangeAsync(key, messageKey, current => current.State == MessageState.Sent, current => current with { State = MessageState.Bounced, BouncedAt = now }, cancellationToken) is not null)
            await audit.AddAsync(new AuditEntry(key, "mail-undelivered", null, London.DateOf(now), now, new Dictionary<string, string> { ["message"] = messageKey }), cancellationToken);
        await ActOnAsync(message, report.Kind, cancellationToken);
        return true;
    }

    private async Task ActOnAsync(Message message, DeliveryKind kind, CancellationToken cancellationToken)
    {
        if (await people.FindAsync(message.Case.BodyId, message.RecipientId, cancellationToken) is not { } person || !person.Roles.Any(role => role is Role.Family or Role.Professional))
            return;
        if (kind == DeliveryKind.Bounced && person.EmailFailedOn is null)
            await people.SaveAsync(person with { EmailFailedOn = London.Today(time) }, null, cancellationToken);
        if (await followed.NoticeOfAsync(message, cancellationToken) is { } notice)
            await VoidAsync(notice, message, cancellationToken);
        else if (message.Kind == MessageKind.PlanReady)
            foreach (var duty in await duties.OfCaseAsync(message.Case, cancellationToken))
                await meeting.ReopenAsync(message.Case, duty.DutyId, LegalEvents.CopyGiven, cancellationToken);
        if (message.Kind != MessageKind.LinkCode)
            await following.FollowAsync(message, cancellationToken);
    }

    private async Task VoidAsync(Notice notice, Message message, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var entry = new AuditEntry(notice.Case, "notice-not-given", null, London.DateOf(now), now, new Dictionary<string, string> { ["notice"] = notice.NoticeId, ["kind"] = notice.Kind.ToString() });
        var changed = await notices.ChangeAsync(
            notice.Case,
            notice.NoticeId,
            current => current is { State: NoticeState.Given, OpenedAt: null, Given: { } giving } && giving.MessageKey == message.Key
                ? current with { State = NoticeState.OnPaper, Given = null, VoidGivings = [.. current.VoidGivings ?? [], giving] }
                : current,
            entry,
            cancellationToken);
        if (!changed.AwaitsGivingAgain || changed is not { Kind: NoticeKind.NoAln, DutyId: { } dutyId })
            return;
        await meeting.ReopenAsync(notice.Case, dutyId, LegalEvents.NoAlnNoticeGiven, cancellationToken);
        await closing.WaitForGivingAsync(notice.Case, cancellationToken);
    }
}
