namespace AlnWorkflows.Processes.Ports;

/// <summary>Everything a new case is born with, stored in one transaction.</summary>
/// <param name="IdempotencyKey">A second opening under one key stores nothing and answers with the first case.</param>
public sealed record CaseOpening(Case Case, IReadOnlyList<CaseContact> Contacts, IReadOnlyList<Person> NewPeople, Run Run, AuditEntry Audit, string IdempotencyKey);
