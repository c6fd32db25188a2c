using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.FollowMail;

/// <summary>Has mails followed after they were sent.</summary>
public sealed class MailFollowing(IRuns runs, ProcessStarting starting, Nudging nudging, TimeProvider time)
{
    /// <summary>Follows a mail; where it is followed already, has it looked at again.</summary>
    public async Task FollowAsync(Message message, CancellationToken cancellationToken)
    {
        for (var number = 1; ; number++)
        {
            var next = FollowMailProcess.RunFor(message.Case, message.Key, number);
            switch (await runs.FindAsync(message.Case, next.InstanceId(), cancellationToken))
            {
                case null:
                    await starting.StartAsync(next, null, cancellationToken);
                    return;
                case { IsLive: true } live:
                    await SayAsync(live, cancellationToken);
                    return;
            }
        }
    }

    /// <summary>Has the mails that covered a notice looked at again, where they are still followed.</summary>
    public async Task SayAsync(Notice notice, CancellationToken cancellationToken)
    {
        var covers = notice.Givings.Select(giving => giving.MessageKey).OfType<string>().Select(FollowMailProcess.SubjectOf).ToHashSet();
        foreach (var run in await runs.OfCaseAsync(notice.Case, cancellationToken))
            if (run is { IsLive: true, Process: FollowMailProcess.Name } && covers.Any(cover => run.InstanceId.Contains($":{cover}:", StringComparison.Ordinal)))
                await SayAsync(run, cancellationToken);
    }

    private async Task SayAsync(Run run, CancellationToken cancellationToken)
    {
        var nudge = new Nudge(run.Case, Ids.New(), run.InstanceId, FollowMailProcess.Changed, time.GetUtcNow());
        await runs.LeaveNudgeAsync(nudge, cancellationToken);
        await nudging.SayIfPossibleAsync(nudge, cancellationToken);
    }
}
