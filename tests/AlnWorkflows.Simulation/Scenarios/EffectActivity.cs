using AlnWorkflows.Durable;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Simulation.Scenarios;

/// <summary>Does one effect, after as many failures as it is told.</summary>
public sealed class EffectActivity(ITableStore tables, Effects effects) : Activity<EffectInput, string>
{
    public static readonly RetryPolicy Patient = new(500, TimeSpan.FromSeconds(1), 2, TimeSpan.FromMinutes(2));

    public override async Task<string> RunAsync(ActivityContext context, EffectInput input)
    {
        if (effects.Try(input.Key) <= input.Fails)
            throw new InvalidOperationException("not yet");
        await Effects.DoOnceAsync(tables, input.Key, context.CancellationToken);
        return input.Says;
    }
}
