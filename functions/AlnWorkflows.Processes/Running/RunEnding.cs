using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Running;

/// <summary>Ends a run in Records: it is live no more, and nobody is asked what it still asked.</summary>
public sealed class RunEnding(IRuns runs, OpenSteps steps, TimeProvider time)
{
    public async Task EndAsync(CaseRun run, CancellationToken cancellationToken)
    {
        await runs.EndAsync(run.Key(), run.InstanceId(), time.GetUtcNow(), cancellationToken);
        await steps.CloseAsync(run.Key(), run.InstanceId(), null, cancellationToken);
    }
}
