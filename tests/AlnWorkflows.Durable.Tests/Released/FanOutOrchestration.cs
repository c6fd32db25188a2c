namespace AlnWorkflows.Durable.Tests.Released;

/// <summary>Activities side by side, one that fails and is tried again, and a child at the end.</summary>
public sealed class FanOutOrchestration : Orchestration<int, string>
{
    public override async Task<string> RunAsync(OrchestrationContext context, int input)
    {
        context.SetCustomStatus("fanning out");
        var echoes = await Task.WhenAll(Enumerable.Range(1, input).Select(number => context.CallActivityAsync<string>("Echo", $"{number}")));
        try
        {
            await context.CallActivityAsync("Fail", "again", new RetryPolicy(2, TimeSpan.FromHours(1)));
        }
        catch (TaskFailedException)
        {
            context.SetCustomStatus(null);
        }

        return await context.CallSubOrchestratorAsync<string>("Reminder", string.Join(",", echoes), "reminder-of-fan-out");
    }
}
