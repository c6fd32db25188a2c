using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Duties;

/// <summary>How a process opens and meets duties.</summary>
public static class DutyCalls
{
    /// <summary>Opens a duty: its clock starts from the event's day, and the watch over it starts.</summary>
    public static Task<DutyHandle> OpenDutyAsync(this OrchestrationContext context, CaseRun run, string ruleId, string anchorEvent, DateOnly anchoredOn) =>
        context.CallAsync<OpenDutyActivity, DutyHandle>(new OpenDutyInput(run, ruleId, anchorEvent, anchoredOn));

    public static Task MeetDutyAsync(this OrchestrationContext context, CaseRun run, string dutyId, DateOnly metOn, string metBy) =>
        context.CallAsync<MeetDutyActivity, bool>(new MeetDutyInput(run, dutyId, metOn, metBy));

    /// <summary>Waits until the choice near the end is due, following the clock when it moves.</summary>
    public static async Task UntilChoiceIsDueAsync(this OrchestrationContext context, CaseRun run, string dutyId)
    {
        while (true)
        {
            var due = await context.CallAsync<ChoiceDueActivity, DateTime>(new ChoiceDueInput(run, dutyId));
            if (due <= context.CurrentUtcDateTime)
                return;
            await context.EventOrTimeAsync(DutyEvents.DutyChanged, due);
        }
    }
}
