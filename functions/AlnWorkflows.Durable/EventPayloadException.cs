namespace AlnWorkflows.Durable;

/// <summary>The payload of an event is not what the wait asked for. That event is used up.</summary>
public sealed class EventPayloadException(string eventName, Type expected, Exception inner)
    : Exception($"The payload of event '{eventName}' cannot be read as {expected}: {inner.Message}", inner)
{
    public string EventName { get; } = eventName;
}
