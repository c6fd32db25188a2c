using AlnWorkflows.Durable;

namespace AlnWorkflows.Benchmarks.Engine;

/// <summary>So many activities, one after the other.</summary>
internal sealed class SequenceOrchestration : Orchestration<int, int>
{
    public override async Task<int> RunAsync(OrchestrationContext context, int input)
    {
        for (var i = 0; i < input; i++)
            await context.CallActivityAsync<int>("Echo", i);
        return input;
    }
}
