using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>The school has switched the duty off: what is open of it is asked for no more, and the run ends.</summary>
public sealed class EndRecurringActivity(IRecurringDuties duties, RecurringSettling settling, RunEnding runEnding, TimeProvider time) : Activity<CaseRun, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, CaseRun input)
    {
        var year = SchoolYear.Of(London.Today(time)).StartYear;
        foreach (var one in new[] { year - 1, year, year + 1 })
            foreach (var period in await duties.OfYearAsync(input.BodyId, new SchoolYear(one), input.SubjectId, context.CancellationToken))
                if (period.State == RecurringState.Open && period.RunId == input.InstanceId())
                    await settling.WithdrawAsync(period, context.CancellationToken);
        await runEnding.EndAsync(input, context.CancellationToken);
        return true;
    }
}
