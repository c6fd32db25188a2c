using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>Ends a meeting's run and closes what it still asked.</summary>
public sealed class EndMeetingActivity(IMeetings meetings, RunEnding runEnding) : Activity<CaseRun, MeetingState>
{
    public override async Task<MeetingState> RunAsync(ActivityContext context, CaseRun input)
    {
        await runEnding.EndAsync(input, context.CancellationToken);
        return (await meetings.FindAsync(input.Key(), input.SubjectId!, context.CancellationToken))!.State;
    }
}
