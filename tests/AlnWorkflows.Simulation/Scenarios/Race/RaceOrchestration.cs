using AlnWorkflows.Durable;

namespace AlnWorkflows.Simulation.Scenarios.Race;

/// <summary>An event against a timer, again and again; each time the loser is cancelled.</summary>
public sealed class RaceOrchestration : Orchestration<string, string>
{
    private const int MostTimers = 6;

    public override async Task<string> RunAsync(OrchestrationContext context, string input)
    {
        var heard = "";
        for (var timers = 0; ;)
        {
            using var over = new CancellationTokenSource();
            var word = context.WaitForExternalEvent<string>(timers % 2 == 0 ? "word" : "WORD", over.Token);
            if (timers < MostTimers)
                await Task.WhenAny(word, context.CreateTimer(context.CurrentUtcDateTime.AddMinutes(5), over.Token));
            else
                await word;

            if (!word.IsCompleted)
            {
                over.Cancel();
                await context.EffectAsync(new EffectInput($"{input}:timer-{++timers}"));
                continue;
            }

            over.Cancel();
            if (await word is var said && said == "last")
                return heard;
            heard += said;
        }
    }
}
