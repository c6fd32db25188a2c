namespace AlnWorkflows.Processes.Ports;

/// <summary>How the body became aware that the learner may have ALN (s.11(1)): what starts a child's clock.</summary>
/// <param name="HappenedOn">London date it was brought to attention or otherwise appeared.</param>
/// <param name="ByWhom">Who brought it, as written by staff.</param>
public sealed record Awareness(DateOnly HappenedOn, AwarenessSource Source, string ByWhom, string RecordedBy, DateTimeOffset RecordedAt);
