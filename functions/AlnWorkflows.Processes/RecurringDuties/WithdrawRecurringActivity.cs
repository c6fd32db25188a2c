using AlnWorkflows.Durable;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>Takes back a period that the calendar or the dates entered no longer have.</summary>
public sealed class WithdrawRecurringActivity(RecurringSettling settling) : Activity<RecurringPeriodInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, RecurringPeriodInput input)
    {
        if (await settling.FindAsync(input, context.CancellationToken) is not { } period)
            return false;
        await settling.WithdrawAsync(period, context.CancellationToken);
        return true;
    }
}
