using AlnWorkflows.Durable;

namespace AlnWorkflows.Processes.Steps;

/// <summary>Closes steps of a run that nobody needs to answer any more.</summary>
public sealed class CloseStepsActivity(OpenSteps steps) : Activity<CloseStepsInput, int>
{
    public override Task<int> RunAsync(ActivityContext context, CloseStepsInput input) =>
        steps.CloseAsync(input.Run.Key(), input.Run.InstanceId(), input.Types, context.CancellationToken);
}
