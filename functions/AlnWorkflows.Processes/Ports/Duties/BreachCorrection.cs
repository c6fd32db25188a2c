namespace AlnWorkflows.Processes.Ports;

/// <summary>A fact recorded later shows that there was no breach.</summary>
public sealed record BreachCorrection(string ByPersonId, string Fact, DateTimeOffset RecordedAt);
