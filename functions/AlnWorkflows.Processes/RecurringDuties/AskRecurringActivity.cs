using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>Asks the owner of a recurring duty for a period, by a step that stands on the first page and in the list of the day.</summary>
public sealed class AskRecurringActivity(RecurringSettling settling, ISteps steps, TimeProvider time) : Activity<RecurringPeriodInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, RecurringPeriodInput input)
    {
        var run = input.Run;
        var kind = RecurringKinds.Find(run.SubjectId!)!;
        if (await settling.FindAsync(input, context.CancellationToken) is not { State: RecurringState.Open } period)
            return false;
        var step = await steps.OpenAsync(
            new Step(run.Key(), period.StepId, run.InstanceId(), kind.StepType, StepKind.Task, kind.Owner, null, period.PeriodId, period.SafeBy, null, StepState.Open, time.GetUtcNow()),
            context.CancellationToken);
        // It may have been recorded on its page while the step was being opened.
        if (await settling.FindAsync(input, context.CancellationToken) is not { State: RecurringState.Open })
            await steps.CloseAsync(run.Key(), step.StepId, step.RunId, time.GetUtcNow(), context.CancellationToken);
        return true;
    }
}
