using AlnWorkflows.Durable;

namespace AlnWorkflows.Processes.Running;

/// <summary>Waiting for whichever comes first.</summary>
public static class Waits
{
    /// <summary>Waits for an event or an instant (UTC). Which of the two it was says nothing: ask Records.</summary>
    public static async Task EventOrTimeAsync(this OrchestrationContext context, string eventName, DateTime atUtc)
    {
        using var noLonger = new CancellationTokenSource();
        var raised = context.WaitForExternalEvent<string>(eventName, noLonger.Token);
        var time = context.CreateTimer(atUtc, noLonger.Token);
        await Task.WhenAny(raised, time);
        noLonger.Cancel();
    }
}
