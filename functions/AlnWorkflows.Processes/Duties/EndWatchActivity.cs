using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Duties;

/// <summary>Ends the watch over a duty that is no longer open; returns how the duty stands.</summary>
public sealed class EndWatchActivity(IDuties duties, IRuns runs, OpenSteps steps, DutyMeeting meeting, TimeProvider time) : Activity<CaseRun, string>
{
    public override async Task<string> RunAsync(ActivityContext context, CaseRun input)
    {
        await steps.CloseAsync(input.Key(), input.InstanceId(), null, context.CancellationToken);
        await runs.EndAsync(input.Key(), input.InstanceId(), time.GetUtcNow(), context.CancellationToken);
        var duty = await duties.FindAsync(input.Key(), input.SubjectId!, context.CancellationToken);
        // Opened again between the last look and this: whoever comes second, this or the reopening, starts the next watch.
        if (duty?.State == DutyState.Open)
            await meeting.WatchAgainAsync(input.Key(), duty.DutyId, context.CancellationToken);
        return duty?.State.ToString() ?? "Unknown";
    }
}
