namespace AlnWorkflows.Durable.Tests.Telemetry;

/// <summary>Puts what it is given into everything an orchestration can carry.</summary>
public sealed class ProbeOrchestration : Orchestration<string, string>
{
    /// <summary>As where a new version of the code does not fit.</summary>
    public static AsyncLocal<bool> IsBroken { get; } = new();

    public override async Task<string> RunAsync(OrchestrationContext context, string input)
    {
        context.SetCustomStatus(input);
        await context.CallActivityAsync(IsBroken.Value ? "Fail" : "Echo", input);
        await context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), CancellationToken.None);
        try
        {
            await context.CallActivityAsync("Fail", input);
        }
        catch (TaskFailedException failure)
        {
            input += failure.Message;
        }

        var answer = await context.WaitForExternalEvent<string>("answer");
        throw new InvalidOperationException(input + answer);
    }
}
