using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Duties;

/// <summary>Tells the live runs of a case that a duty or its clock has changed.</summary>
public sealed class DutyChanges(IRuns runs, Nudging nudging, TimeProvider time)
{
    public async Task SayAsync(Duty duty, CancellationToken cancellationToken)
    {
        foreach (var run in (await runs.OfCaseAsync(duty.Case, cancellationToken)).Where(run => run.IsLive))
        {
            var nudge = new Nudge(duty.Case, Ids.New(), run.InstanceId, DutyEvents.DutyChanged, time.GetUtcNow());
            await runs.LeaveNudgeAsync(nudge, cancellationToken);
            await nudging.SayAsync(nudge, cancellationToken);
        }
    }
}
