namespace AlnWorkflows.Processes.Ports;

/// <summary>A case as lists show it.</summary>
public sealed record CaseSummary(CaseKey Key, string Reference, string LearnerFirstName, string LearnerSurname, CasePhase Phase, DateTimeOffset OpenedAt, string? CoordinatorId);
