namespace AlnWorkflows.Durable.Tests.Released;

/// <summary>Reminds after a day unless an answer comes first. Version 2 reminds a second time; what was started under
/// version 1 goes on as it began.</summary>
public sealed class ReminderOrchestration : Orchestration<string, string>
{
    public override async Task<string> RunAsync(OrchestrationContext context, string input)
    {
        for (var reminder = 1; reminder <= (context.Version == "1" ? 1 : 2); reminder++)
        {
            try
            {
                return await context.WaitForExternalEvent<string>("answer", TimeSpan.FromDays(1));
            }
            catch (EventTimeoutException)
            {
                await context.CallActivityAsync("Echo", "reminder");
            }
        }

        return await context.WaitForExternalEvent<string>("answer");
    }
}
