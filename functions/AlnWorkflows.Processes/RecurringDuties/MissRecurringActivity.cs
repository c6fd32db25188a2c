using AlnWorkflows.Durable;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>Records that a period has passed without the duty being done.</summary>
public sealed class MissRecurringActivity(RecurringSettling settling) : Activity<RecurringPeriodInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, RecurringPeriodInput input)
    {
        if (await settling.FindAsync(input, context.CancellationToken) is not { } period)
            return false;
        await settling.MissAsync(period, context.CancellationToken);
        return true;
    }
}
