using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Duties;

/// <summary>When the choice between deciding on what is to hand and claiming the exception opens (UTC). Once open it stays
/// so, even where the clock has since been moved on.</summary>
public sealed class ChoiceDueActivity(IDuties duties, ISteps steps, DutyClocks clocks, TimeProvider time) : Activity<ChoiceDueInput, DateTime>
{
    /// <summary>Where the term dates around safeBy are missing, a week before it.</summary>
    private const int WithoutCalendar = 7;

    /// <summary>A duty that is met has no choice left; should it be open again, whoever waits is told of it.</summary>
    private static readonly TimeSpan WhileMet = TimeSpan.FromDays(365);

    public override async Task<DateTime> RunAsync(ActivityContext context, ChoiceDueInput input)
    {
        if (await steps.FindAsync(input.Run.Key(), input.Run.StepId(DecideAlnStepTypes.ChooseNearTheEnd, 1), context.CancellationToken) is { } opened)
            return opened.OpenedAt.UtcDateTime;
        var duty = (await duties.FindAsync(input.Run.Key(), input.DutyId, context.CancellationToken))!;
        if (duty.State != DutyState.Open)
            return time.GetUtcNow().Add(WhileMet).UtcDateTime;
        var plan = await clocks.LadderAsync(duty, context.CancellationToken);
        var choice = plan.Due.FirstOrDefault(due => due.Rung.Kind == RungKind.Choice);
        return (choice?.At ?? London.At(duty.SafeBy.AddDays(-WithoutCalendar), LadderDays.FiringTime)).UtcDateTime;
    }
}
