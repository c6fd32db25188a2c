using AlnWorkflows.Durable;

namespace AlnWorkflows.Benchmarks.Engine;

/// <summary>Waits until the instant given.</summary>
internal sealed class TimerOrchestration : Orchestration<DateTime, int>
{
    public override async Task<int> RunAsync(OrchestrationContext context, DateTime input)
    {
        await context.CreateTimer(input, CancellationToken.None);
        return 0;
    }
}
