namespace AlnWorkflows.Processes.Ports;

/// <summary>A narrow capability sent by mail: one person, one thing.</summary>
/// <param name="TargetId">The step, notice or plan version it opens.</param>
/// <param name="SupersededBy">A newer link for the same person and target.</param>
public sealed record Link(
    CaseKey Case,
    string LinkId,
    LinkPurpose Purpose,
    string TargetId,
    string PersonId,
    DateTimeOffset ExpiresAt,
    DateTimeOffset MadeAt,
    DateTimeOffset? UsedAt = null,
    DateTimeOffset? RevokedAt = null,
    string? SupersededBy = null);
