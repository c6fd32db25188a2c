namespace AlnWorkflows.Durable;

/// <summary>An event did not come within the time a wait gave it. The event is not lost should it come later: the next
/// wait for its name takes it.</summary>
public sealed class EventTimeoutException(string eventName, TimeSpan timeout)
    : TaskCanceledException($"Event '{eventName}' did not come within {timeout}.")
{
    public string EventName { get; } = eventName;

    public TimeSpan Timeout { get; } = timeout;
}
