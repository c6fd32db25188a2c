using AlnWorkflows.Durable;

namespace AlnWorkflows.Simulation.Scenarios.Heavy;

/// <summary>Long texts everywhere: turns need several transactions.</summary>
public sealed class HeavyOrchestration : Orchestration<HeavyInput, string>
{
    public override async Task<string> RunAsync(OrchestrationContext context, HeavyInput input)
    {
        var said = await Task.WhenAll(Enumerable.Range(0, 3).Select(i => context.EffectAsync(new EffectInput($"{input.Key}:{input.Generations}:{i}", 0, input.Load))));
        var heard = await context.WaitForExternalEvent<string>("load");
        if (heard != input.Load || said.Any(each => each != input.Load))
            return "changed on the way";
        if (input.Generations > 1)
            context.ContinueAsNew(input with { Generations = input.Generations - 1 });
        return input.Load;
    }
}
