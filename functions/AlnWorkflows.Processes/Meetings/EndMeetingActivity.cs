using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>Ends a meeting's run and closes what it still asked.</summary>
public sealed class EndMeetingActivity(IMeetings meetings, IRuns runs, ISteps steps, TimeProvider time) : Activity<CaseRun, MeetingState>
{
    public override async Task<MeetingState> RunAsync(ActivityContext context, CaseRun input)
    {
        await runs.EndAsync(input.Key(), input.InstanceId(), time.GetUtcNow(), context.CancellationToken);
        foreach (var step in (await steps.OfCaseAsync(input.Key(), context.CancellationToken)).Where(step => step.State == StepState.Open && step.RunId == input.InstanceId()))
            await steps.CloseAsync(step.Case, step.StepId, step.RunId, time.GetUtcNow(), context.CancellationToken);
        return (await meetings.FindAsync(input.Key(), input.SubjectId!, context.CancellationToken))!.State;
    }
}
