namespace AlnWorkflows.Processes.Ports;

/// <summary>Who did what when. <paramref name="What"/> is a code with wording in both languages.</summary>
/// <param name="PersonId">Null where the service itself did it.</param>
/// <param name="About">Ids and plain values the wording needs: a step, a duty, a date; and why, where an act has no step to
/// keep its reason.</param>
public sealed record AuditEntry(CaseKey Case, string What, string? PersonId, DateOnly HappenedOn, DateTimeOffset RecordedAt, IReadOnlyDictionary<string, string> About);
