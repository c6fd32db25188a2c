using AlnWorkflows.Durable;

namespace AlnWorkflows.Processes.Duties;

/// <summary>Records that a duty was met, in time or late, and lets its watch end.</summary>
public sealed class MeetDutyActivity(DutyMeeting meeting) : Activity<MeetDutyInput, bool>
{
    public override Task<bool> RunAsync(ActivityContext context, MeetDutyInput input) => meeting.MeetAsync(input, context.CancellationToken);
}
