using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Cease;

/// <summary>How the reviews of a plan have it ceased.</summary>
public static class CeaseCalls
{
    /// <summary>Starts ceasing, unless it is under way, and returns once it has ended and the plan stays.</summary>
    /// <param name="run">The reviews of the plan.</param>
    /// <param name="proposalId">The step in which it was proposed; null where it is under way.</param>
    public static async Task UntilPlanStaysAsync(this OrchestrationContext context, CaseRun run, string? proposalId)
    {
        while (await context.CallAsync<CeasingUnderWayActivity, bool>(new CeasingUnderWayInput(run, proposalId)))
            await context.WaitForExternalEvent<string>(CeaseEvents.PlanStays);
    }
}
