using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>Records that a period has passed without the duty being done.</summary>
public sealed class MissRecurringActivity(IRecurringDuties duties, RecurringSettling settling) : Activity<RecurringPeriodInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, RecurringPeriodInput input)
    {
        if (await duties.FindAsync(input.Run.BodyId, new SchoolYear(input.Year), input.Run.SubjectId!, input.PeriodId, context.CancellationToken) is not { } period)
            return false;
        await settling.MissAsync(period, context.CancellationToken);
        return true;
    }
}
