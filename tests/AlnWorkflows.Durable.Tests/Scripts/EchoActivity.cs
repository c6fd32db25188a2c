namespace AlnWorkflows.Durable.Tests.Scripts;

public sealed class EchoActivity : Activity<string, string>
{
    public override Task<string> RunAsync(ActivityContext context, string input) => Task.FromResult(input);
}
