namespace AlnWorkflows.Processes.Ports;

/// <summary>One page of a list; <paramref name="Continuation"/> is null on the last.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Continuation);
