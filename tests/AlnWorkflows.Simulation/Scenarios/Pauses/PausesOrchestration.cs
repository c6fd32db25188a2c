using AlnWorkflows.Durable;

namespace AlnWorkflows.Simulation.Scenarios.Pauses;

/// <summary>Hears words, and works and sleeps a little over each.</summary>
public sealed class PausesOrchestration : Orchestration<string, string>
{
    public override async Task<string> RunAsync(OrchestrationContext context, string input)
    {
        var heard = "";
        while (true)
        {
            var word = await context.WaitForExternalEvent<string>("word");
            if (word == "last")
                return heard;
            heard += await context.EffectAsync(new EffectInput($"{input}:{word}", 0, word));
            context.SetCustomStatus(heard);
            await context.CreateTimer(context.CurrentUtcDateTime.AddSeconds(90), CancellationToken.None);
        }
    }
}
