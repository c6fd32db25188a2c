using AlnWorkflows.Durable;

namespace AlnWorkflows.Simulation.Scenarios.FanOut;

/// <summary>Many activities at once, which fail and are tried again; one more after the first of them.</summary>
public sealed class FanOutOrchestration : Orchestration<FanOutInput, string>
{
    public override async Task<string> RunAsync(OrchestrationContext context, FanOutInput input)
    {
        var branches = input.Fails.Select((fails, i) => context.EffectAsync(new EffectInput($"{input.Key}:{i}", fails, $"{i}"))).ToList();
        await Task.WhenAny(branches);
        var first = context.EffectAsync(new EffectInput($"{input.Key}:first", 0, "first"));
        return string.Concat(await Task.WhenAll(branches)) + await first;
    }
}
