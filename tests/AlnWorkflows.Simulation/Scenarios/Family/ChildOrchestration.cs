using AlnWorkflows.Durable;

namespace AlnWorkflows.Simulation.Scenarios.Family;

/// <summary>A sub-orchestration that ends in one of the ways there are.</summary>
public sealed class ChildOrchestration : Orchestration<ChildInput, string>
{
    public override async Task<string> RunAsync(OrchestrationContext context, ChildInput input)
    {
        switch (input.Kind)
        {
            case ChildKind.Throws:
                await context.EffectAsync(new EffectInput(input.Key));
                throw new InvalidOperationException("as it must");
            case ChildKind.WaitsForEvent:
                return await context.WaitForExternalEvent<string>("answer");
            case ChildKind.Sleeps:
                await context.CreateTimer(context.CurrentUtcDateTime.AddHours(3), CancellationToken.None);
                return "slept";
            case ChildKind.IsTerminated:
                return await context.WaitForExternalEvent<string>("never");
            case ChildKind.HasChild:
                return await context.CallSubOrchestratorAsync<string>("Child", new ChildInput($"{input.Key}-grandchild", ChildKind.Works), $"{input.Key}-grandchild");
            default:
                return await context.EffectAsync(new EffectInput(input.Key, 1, "worked"));
        }
    }
}
