namespace AlnWorkflows.Durable;

/// <summary>An event the engine has handed over and no wait has taken.</summary>
internal readonly record struct UnreadEvent(long Arrival, string Name, string? Payload);
