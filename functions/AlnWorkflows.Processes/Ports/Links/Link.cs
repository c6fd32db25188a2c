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
    string? SupersededBy = null)
{
    /// <summary>No link lives longer, in years: a notice's stays open as long as any right under it. There is no time bar
    /// on asking the authority to reconsider (s.26, s.27), so as long as the learner may be one, to 25.</summary>
    public const int LongestYears = 25;
}
