using AlnWorkflows.Durable;

namespace AlnWorkflows.Processes.Steps;

/// <summary>Closes steps of a run that nobody needs to answer any more.</summary>
public sealed class CloseStepsActivity(OpenSteps steps) : Activity<CloseStepsInput, int>
{
    public override async Task<int> RunAsync(ActivityContext context, CloseStepsInput input)
    {
        if (input.StepId is null)
            return await steps.CloseAsync(input.Run.Key(), input.Run.InstanceId(), input.Types, context.CancellationToken);
        await steps.CloseOneAsync(input.Run.Key(), input.Run.InstanceId(), input.StepId, context.CancellationToken);
        return 1;
    }
}
