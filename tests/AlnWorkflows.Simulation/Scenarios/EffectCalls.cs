using AlnWorkflows.Durable;

namespace AlnWorkflows.Simulation.Scenarios;

internal static class EffectCalls
{
    /// <summary>Has an effect done, however often it fails.</summary>
    public static Task<string> EffectAsync(this OrchestrationContext context, EffectInput input) =>
        context.CallActivityAsync<string>("Effect", input, EffectActivity.Patient);
}
