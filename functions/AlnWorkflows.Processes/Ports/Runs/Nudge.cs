namespace AlnWorkflows.Processes.Ports;

/// <summary>A word to the engine that a stored fact is owed: start this run, or wake it with this event.</summary>
/// <param name="EventName">Null means: start the run.</param>
/// <param name="NudgeId">Also the event's id, so that saying it twice is saying it once.</param>
public sealed record Nudge(CaseKey Case, string NudgeId, string InstanceId, string? EventName, DateTimeOffset LeftAt);
