using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>The school maintains the plan no longer: nobody is asked about its provision any more. What was recorded stays.</summary>
public sealed class FinishMonitoringActivity(IDeliveries deliveries, IRuns runs, OpenSteps steps, TimeProvider time) : Activity<CaseRun, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, CaseRun input)
    {
        var key = input.Key();
        await deliveries.AssignAsync(key, [], context.CancellationToken);
        await runs.EndAsync(key, input.InstanceId(), time.GetUtcNow(), context.CancellationToken);
        await steps.CloseAsync(key, input.InstanceId(), null, context.CancellationToken);
        return true;
    }
}
