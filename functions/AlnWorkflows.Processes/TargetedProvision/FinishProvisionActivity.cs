using AlnWorkflows.Durable;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.TargetedProvision;

/// <summary>The provision has ended without anybody having to decide: the case is closed and the family told.</summary>
public sealed class FinishProvisionActivity(RunEnding runEnding, CaseClosing closing) : Activity<FinishProvisionInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, FinishProvisionInput input)
    {
        var key = input.Run.Key();
        await closing.CloseNowAsync(key, input.End.ToString(), ProvisionWords.ClosingReason(input.End), input.Run.Number, context.CancellationToken);
        await runEnding.EndAsync(input.Run, context.CancellationToken);
        return true;
    }
}
