using System.Globalization;
using AlnWorkflows.Durable;

namespace AlnWorkflows.Simulation.Scenarios.Timers;

/// <summary>Arms many timers at once, from the past to years ahead, and tells in which order they came.</summary>
public sealed class TimersOrchestration : Orchestration<TimersInput, string>
{
    public override async Task<string> RunAsync(OrchestrationContext context, TimersInput input)
    {
        using var cancelled = new CancellationTokenSource();
        var start = context.CurrentUtcDateTime;
        var fired = new List<string>();
        var timers = input.Seconds.Select((seconds, i) =>
        {
            var token = input.Cancelled.Contains(i) ? cancelled.Token : CancellationToken.None;
            return FireAsync(context.CreateTimer(start.AddSeconds(seconds), token), i);
        }).ToList();
        await Task.WhenAny(timers);
        cancelled.Cancel();
        await Task.WhenAll(timers);
        return string.Join(',', fired);

        async Task FireAsync(Task timer, int number)
        {
            try
            {
                await timer;
                fired.Add(number.ToString(CultureInfo.InvariantCulture));
            }
            catch (TaskCanceledException)
            {
                fired.Add("-");
            }
        }
    }
}
