using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>Shows in lists what the case is doing now.</summary>
public sealed class SetPhaseActivity(ICases cases) : Activity<SetPhaseInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, SetPhaseInput input)
    {
        await cases.ChangeAsync(input.Run.Key(), found => found.Phase == input.Phase ? found : found with { Phase = input.Phase, ClosedOn = null, ClosingReason = null }, null, context.CancellationToken);
        return true;
    }
}
