using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.ApplyCalendar;

/// <summary>Ends the run, and tells the other runs of the calendar that it has changed.</summary>
public sealed class EndApplyingActivity(IRuns runs, CalendarChanges changes, TimeProvider time) : Activity<CaseRun, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, CaseRun input)
    {
        await changes.SayAsync(input, context.CancellationToken);
        await runs.EndAsync(input.Key(), input.InstanceId(), time.GetUtcNow(), context.CancellationToken);
        return true;
    }
}
