using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.FollowMail;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Notices;

/// <summary>Stops every notice of a case that has not been given yet; one that has been stays on record, and where the
/// decision was taken back just as it was given, the duty that it met is open again.</summary>
public sealed class StopNoticesActivity(
    INotices notices, IMessages messages, IDuties duties, StandingSteps standing, MailFollowing following, DutyMeeting meeting, TimeProvider time) : Activity<StopNoticesInput, int>
{
    public override async Task<int> RunAsync(ActivityContext context, StopNoticesInput input)
    {
        var key = input.Run.Key();
        var waiting = (await notices.OfCaseAsync(key, context.CancellationToken))
            .Where(notice => IsWaiting(notice) && !(input.ByPersonId is null && notice.AwaitsGivingAgain))
            .Where(notice => !input.OnlyOfRun || notice.NoticeId.StartsWith($"{input.Run.Name()}-", StringComparison.Ordinal))
            .ToList();
        foreach (var notice in waiting)
        {
            await StopCoverAsync(notice, context.CancellationToken);
            await notices.ChangeAsync(
                key,
                notice.NoticeId,
                current => IsWaiting(current) ? current with { State = NoticeState.Stopped, StoppedBy = input.ByPersonId } : current,
                new AuditEntry(key, "notice-stopped", input.ByPersonId, London.Today(time), time.GetUtcNow(), new Dictionary<string, string> { ["notice"] = notice.NoticeId, ["kind"] = notice.Kind.ToString() }),
                context.CancellationToken);
            await CloseStepsAsync(notice, context.CancellationToken);
            await following.SayAsync(notice, context.CancellationToken);
        }

        if (input.ByPersonId is not null)
            foreach (var duty in (await duties.OfCaseAsync(key, context.CancellationToken)).Where(duty => duty.DutyId.EndsWith($"-{input.Run.Name()}", StringComparison.Ordinal)))
                await meeting.ResumeAsync(key, duty.DutyId, LegalEvents.NoAlnNoticeGiven, context.CancellationToken);
        return waiting.Count;
    }

    /// <summary>Closes what somebody was to do besides for a notice.</summary>
    internal Task CloseStepsAsync(Notice notice, CancellationToken cancellationToken) => standing.CloseAsync(notice.Case, notice.NoticeId, cancellationToken);

    /// <summary>Withdraws the mail that would carry a notice.</summary>
    /// <returns>False where it has left already.</returns>
    internal async Task<bool> StopCoverAsync(Notice notice, CancellationToken cancellationToken)
    {
        var stopped = true;
        foreach (var message in await messages.OfCaseAsync(notice.Case, cancellationToken))
            if (message.Key.Contains($":{notice.NoticeId}:", StringComparison.Ordinal))
                stopped &= await messages.ChangeAsync(
                    notice.Case,
                    message.Key,
                    current => current.State is MessageState.Queued or MessageState.Held,
                    current => current with { State = MessageState.Stopped },
                    cancellationToken) is not null || message.State is MessageState.Stopped or MessageState.Failed or MessageState.Bounced;
        return stopped;
    }

    private static bool IsWaiting(Notice notice) => notice.State is NoticeState.Held or NoticeState.OnPaper or NoticeState.Incomplete;
}
