namespace AlnWorkflows.Processes.Ports;

/// <summary>The duty was not met by its last lawful day. Never deleted, at most corrected.</summary>
public sealed record Breach(DateOnly Since, DateTimeOffset RecordedAt, BreachCorrection? Correction = null);
