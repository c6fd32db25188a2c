using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Steps;

/// <summary>Closes steps of a run that nobody needs to answer any more.</summary>
public sealed class CloseStepsActivity(ISteps steps, TimeProvider time) : Activity<CloseStepsInput, int>
{
    public override async Task<int> RunAsync(ActivityContext context, CloseStepsInput input)
    {
        var open = (await steps.OfCaseAsync(input.Run.Key(), context.CancellationToken))
            .Where(step => step.State == StepState.Open && step.RunId == input.Run.InstanceId())
            .Where(step => input.Types is null || input.Types.Contains(step.Type))
            .ToList();
        foreach (var step in open)
            await steps.CloseAsync(step.Case, step.StepId, time.GetUtcNow(), context.CancellationToken);
        return open.Count;
    }
}
