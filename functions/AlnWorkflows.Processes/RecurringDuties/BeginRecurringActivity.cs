using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>Opens a period, or brings an open one and its step to the dates it now has.</summary>
public sealed class BeginRecurringActivity(IRecurringDuties duties, ICalendars calendars, ISteps steps) : Activity<RecurringPeriodInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, RecurringPeriodInput input)
    {
        var (run, year) = (input.Run, new SchoolYear(input.Year));
        var kind = RecurringKinds.Find(run.SubjectId!)!;
        var dates = (await duties.ChoicesAsync(run.BodyId, context.CancellationToken)).DatesOf(kind.Id);
        var periods = RecurringPeriods.Of(kind.Rhythm, await calendars.OfBodyAsync(run.BodyId, context.CancellationToken), year, dates);
        if (periods.FirstOrDefault(period => period.Id == input.PeriodId) is not { } period)
            return false;

        var stepId = run.StepId(kind.StepType, 1, period.Id);
        await duties.BeginAsync(
            new RecurringRecord(run.BodyId, kind.Id, period.Id, year, period.First, period.AskFrom, period.SafeBy, period.Last, run.InstanceId(), stepId, RecurringState.Open),
            context.CancellationToken);
        await steps.RedateAsync(run.Key(), stepId, period.SafeBy, null, context.CancellationToken);
        return true;
    }
}
