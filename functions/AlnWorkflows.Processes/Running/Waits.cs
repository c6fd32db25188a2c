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

    /// <summary>Waits for any of some events or an instant (UTC), where there is one. Which it was says nothing: ask Records.</summary>
    public static async Task AnyEventOrTimeAsync(this OrchestrationContext context, IReadOnlyList<string> eventNames, DateTime? atUtc)
    {
        using var noLonger = new CancellationTokenSource();
        var waits = eventNames.Select(name => (Task)context.WaitForExternalEvent<string>(name, noLonger.Token)).ToList();
        if (atUtc is { } instant)
            waits.Add(context.CreateTimer(instant, noLonger.Token));
        await Task.WhenAny(waits);
        noLonger.Cancel();
    }
}
