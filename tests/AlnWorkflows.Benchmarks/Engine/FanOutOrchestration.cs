using AlnWorkflows.Durable;

namespace AlnWorkflows.Benchmarks.Engine;

/// <summary>So many activities at a time.</summary>
internal sealed class FanOutOrchestration : Orchestration<int, int>
{
    public override async Task<int> RunAsync(OrchestrationContext context, int input)
    {
        await Task.WhenAll(Enumerable.Range(0, input).Select(i => context.CallActivityAsync<int>("Echo", i)));
        return input;
    }
}
