using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.FollowMail;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Messages;

/// <summary>Holds everything about a learner, on paper too, until a named person lets it go.</summary>
public sealed class MessageHolding(ICases cases, INotices notices, IRuns runs, Nudging nudging, TimeProvider time)
{
    public async Task HoldAsync(CaseKey key, string personId, string reason, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await cases.ChangeAsync(key, found => found.Hold is null ? found with { Hold = new MessageHold(reason, personId, now) } : found, Entry(key, "messages-held", personId, now), cancellationToken);
    }

    /// <summary>Lets what was held go: queued mails leave with the next sweep, and what a notice's run kept back it gives at once.</summary>
    public async Task ReleaseAsync(CaseKey key, string personId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await cases.ChangeAsync(key, found => found with { Hold = null }, Entry(key, "messages-released", personId, now), cancellationToken);
        var live = (await runs.OfCaseAsync(key, cancellationToken)).Where(run => run.IsLive).ToList();
        foreach (var notice in (await notices.OfCaseAsync(key, cancellationToken)).Where(notice => notice.State == NoticeState.Held && notice.LeavesAt <= now))
            foreach (var run in live.Where(run => run.Process == FollowMailProcess.Name || notice.NoticeId.StartsWith($"{run.Process}-{run.Number}-", StringComparison.Ordinal)))
                await WakeAsync(new Nudge(key, Ids.New(), run.InstanceId, $"sent-{notice.NoticeId}", now), cancellationToken);
    }

    private async Task WakeAsync(Nudge nudge, CancellationToken cancellationToken)
    {
        await runs.LeaveNudgeAsync(nudge, cancellationToken);
        await nudging.SayIfPossibleAsync(nudge, cancellationToken);
    }

    private static AuditEntry Entry(CaseKey key, string what, string personId, DateTimeOffset now) =>
        new(key, what, personId, London.DateOf(now), now, new Dictionary<string, string>());
}
