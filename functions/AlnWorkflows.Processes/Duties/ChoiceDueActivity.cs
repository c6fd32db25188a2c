using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Duties;

/// <summary>When the choice between deciding on what is to hand and claiming the exception opens (UTC).</summary>
public sealed class ChoiceDueActivity(IDuties duties, DutyClocks clocks, TimeProvider time) : Activity<ChoiceDueInput, DateTime>
{
    /// <summary>Where the term dates around safeBy are missing, a week before it.</summary>
    private const int WithoutCalendar = 7;

    /// <summary>A duty that is met has no choice left; should it be open again, whoever waits is told of it.</summary>
    private static readonly TimeSpan WhileMet = TimeSpan.FromDays(365);

    public override async Task<DateTime> RunAsync(ActivityContext context, ChoiceDueInput input)
    {
        var duty = (await duties.FindAsync(input.Run.Key(), input.DutyId, context.CancellationToken))!;
        if (duty.State != DutyState.Open)
            return time.GetUtcNow().Add(WhileMet).UtcDateTime;
        var plan = await clocks.LadderAsync(duty, context.CancellationToken);
        var choice = plan.Due.FirstOrDefault(due => due.Rung.Kind == RungKind.Choice);
        return (choice?.At ?? London.At(duty.SafeBy.AddDays(-WithoutCalendar), LadderDays.FiringTime)).UtcDateTime;
    }
}
