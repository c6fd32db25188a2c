using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>Takes back a period that the calendar or the dates entered no longer have.</summary>
public sealed class WithdrawRecurringActivity(IRecurringDuties duties, RecurringSettling settling) : Activity<RecurringPeriodInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, RecurringPeriodInput input)
    {
        if (await duties.FindAsync(input.Run.BodyId, new SchoolYear(input.Year), input.Run.SubjectId!, input.PeriodId, context.CancellationToken) is not { } period)
            return false;
        await settling.WithdrawAsync(period, context.CancellationToken);
        return true;
    }
}
