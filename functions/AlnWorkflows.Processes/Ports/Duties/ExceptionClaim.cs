namespace AlnWorkflows.Processes.Ports;

/// <summary>A named person says that keeping the period is impractical because of circumstances beyond the body's
/// control, with reasons. It removes the deadline, never the duty.</summary>
public sealed record ExceptionClaim(string ByPersonId, FreeText Reasons, DateOnly NewDate, DateTimeOffset RecordedAt);
