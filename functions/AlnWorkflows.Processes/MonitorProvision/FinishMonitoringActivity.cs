using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>The school maintains the plan no longer: nobody is asked about its provision any more. What was recorded stays.</summary>
public sealed class FinishMonitoringActivity(IDeliveries deliveries, RunEnding runEnding) : Activity<CaseRun, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, CaseRun input)
    {
        var key = input.Key();
        await deliveries.AssignAsync(key, [], context.CancellationToken);
        await runEnding.EndAsync(input, context.CancellationToken);
        return true;
    }
}
