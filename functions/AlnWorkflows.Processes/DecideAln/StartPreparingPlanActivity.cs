using AlnWorkflows.Durable;
using AlnWorkflows.Processes.PreparePlan;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>Hands the open duty over to the process that prepares the plan; false where the decision was taken back or the
/// run has ended otherwise.</summary>
public sealed class StartPreparingPlanActivity(HandingOver handingOver) : Activity<HandOverInput, bool>
{
    public override Task<bool> RunAsync(ActivityContext context, HandOverInput input) =>
        handingOver.ToAsync(PreparePlanProcess.Name, "plan-preparation-started", input, context.CancellationToken);
}
