namespace AlnWorkflows.Durable.Tests.Released;

/// <summary>One year a generation.</summary>
public sealed class YearlyOrchestration : Orchestration<int, int>
{
    public override async Task<int> RunAsync(OrchestrationContext context, int input)
    {
        await context.CreateTimer(context.CurrentUtcDateTime.AddYears(1), CancellationToken.None);
        await context.CallActivityAsync("Echo", context.NewGuid().ToString());
        if (input < 3)
            context.ContinueAsNew(input + 1);
        return input;
    }
}
