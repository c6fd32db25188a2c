using AlnWorkflows.Durable;

namespace AlnWorkflows.Benchmarks.Engine;

internal sealed class EchoActivity : Activity<int, int>
{
    public override Task<int> RunAsync(ActivityContext context, int input) => Task.FromResult(input);
}
