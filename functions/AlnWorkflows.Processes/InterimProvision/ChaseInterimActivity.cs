using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.InterimProvision;

/// <summary>Chases the record of what is provided until there is a plan. Returns when to mail again (UTC); null once it is
/// recorded or no longer asked for.</summary>
public sealed class ChaseInterimActivity(ISteps steps, StaffChasing chasing, InterimLetters letters) : Activity<ChaseStepInput, DateTime?>
{
    public override async Task<DateTime?> RunAsync(ActivityContext context, ChaseStepInput input)
    {
        var step = (await steps.FindAsync(input.Run.Key(), input.StepId, context.CancellationToken))!;
        return step.State == StepState.Open
            ? await chasing.ChaseAsync(step, input.Time, person => letters.DueAsync(step, person, input.Time, context.CancellationToken), context.CancellationToken)
            : null;
    }
}
