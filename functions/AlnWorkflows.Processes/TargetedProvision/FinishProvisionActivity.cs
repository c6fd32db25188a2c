using AlnWorkflows.Durable;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.TargetedProvision;

/// <summary>The provision has ended without anybody having to decide: the case is closed and the family told.</summary>
public sealed class FinishProvisionActivity(IRuns runs, OpenSteps steps, CaseClosing closing, TimeProvider time) : Activity<FinishProvisionInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, FinishProvisionInput input)
    {
        var key = input.Run.Key();
        await closing.CloseNowAsync(key, input.End.ToString(), ProvisionWords.ClosingReason(input.End), input.Run.Number, context.CancellationToken);
        await runs.EndAsync(key, input.Run.InstanceId(), time.GetUtcNow(), context.CancellationToken);
        await steps.CloseAsync(key, input.Run.InstanceId(), null, context.CancellationToken);
        return true;
    }
}
