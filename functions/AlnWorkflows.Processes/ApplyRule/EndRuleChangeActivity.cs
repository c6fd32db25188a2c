using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.ApplyRule;

/// <summary>Ends the run.</summary>
public sealed class EndRuleChangeActivity(IRuns runs, TimeProvider time) : Activity<CaseRun, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, CaseRun input)
    {
        await runs.EndAsync(input.Key(), input.InstanceId(), time.GetUtcNow(), context.CancellationToken);
        return true;
    }
}
