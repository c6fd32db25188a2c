using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>Ends a meeting's run and closes what it still asked.</summary>
public sealed class EndMeetingActivity(IMeetings meetings, IRuns runs, OpenSteps steps, TimeProvider time) : Activity<CaseRun, MeetingState>
{
    public override async Task<MeetingState> RunAsync(ActivityContext context, CaseRun input)
    {
        await runs.EndAsync(input.Key(), input.InstanceId(), time.GetUtcNow(), context.CancellationToken);
        await steps.CloseAsync(input.Key(), input.InstanceId(), null, context.CancellationToken);
        return (await meetings.FindAsync(input.Key(), input.SubjectId!, context.CancellationToken))!.State;
    }
}
