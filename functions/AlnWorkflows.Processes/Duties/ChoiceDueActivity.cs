using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Duties;

/// <summary>When the choice between deciding on what is to hand and claiming the exception opens (UTC).</summary>
public sealed class ChoiceDueActivity(IDuties duties, DutyClocks clocks) : Activity<ChoiceDueInput, DateTime>
{
    /// <summary>Where the term dates around safeBy are missing, a week before it.</summary>
    private const int WithoutCalendar = 7;

    public override async Task<DateTime> RunAsync(ActivityContext context, ChoiceDueInput input)
    {
        var duty = (await duties.FindAsync(input.Run.Key(), input.DutyId, context.CancellationToken))!;
        var plan = await clocks.LadderAsync(duty, context.CancellationToken);
        var choice = plan.Due.FirstOrDefault(due => due.Rung.Kind == RungKind.Choice);
        return (choice?.At ?? London.At(duty.SafeBy.AddDays(-WithoutCalendar), LadderDays.FiringTime)).UtcDateTime;
    }
}
