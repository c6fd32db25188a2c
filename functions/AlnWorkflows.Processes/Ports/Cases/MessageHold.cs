namespace AlnWorkflows.Processes.Ports;

/// <summary>All messages about a learner are held until a named person releases them.</summary>
public sealed record MessageHold(string Reason, string PlacedBy, DateTimeOffset PlacedAt);
