using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Running;

/// <summary>Asks Records whether the run’s case goes on.</summary>
public sealed class IsCaseOpenActivity(ICases cases) : Activity<CaseRun, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, CaseRun input) =>
        await cases.FindAsync(input.Key(), context.CancellationToken) is { Phase: not CasePhase.Closed };
}
