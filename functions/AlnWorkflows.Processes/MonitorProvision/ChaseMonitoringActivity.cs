using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>Chases what is asked about the provision. Returns when to mail again (UTC).</summary>
public sealed class ChaseMonitoringActivity(ISteps steps, StaffChasing chasing, MonitoringLetters letters) : Activity<ChaseStepInput, DateTime>
{
    public override async Task<DateTime> RunAsync(ActivityContext context, ChaseStepInput input)
    {
        var step = (await steps.FindAsync(input.Run.Key(), input.StepId, context.CancellationToken))!;
        return await chasing.ChaseAsync(step, input.Time, person => letters.DueAsync(step, person, input.Time, context.CancellationToken), context.CancellationToken);
    }
}
