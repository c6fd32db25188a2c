namespace AlnWorkflows.Durable.Tests.Scripts;

public sealed class FailActivity : Activity<string, string>
{
    public override Task<string> RunAsync(ActivityContext context, string input) =>
        throw new InvalidOperationException($"outer {input}", new FormatException($"inner {input}"));
}
