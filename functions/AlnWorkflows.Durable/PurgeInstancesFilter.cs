namespace AlnWorkflows.Durable;

/// <summary>Which finished instances to purge; null means any.</summary>
/// <param name="CreatedFrom">Inclusive.</param>
/// <param name="CreatedTo">Exclusive.</param>
/// <param name="EndedBefore">Exclusive: those that ended before this instant.</param>
/// <param name="Statuses">Only finished instances are purged, whatever statuses are named.</param>
public sealed record PurgeInstancesFilter(
    DateTimeOffset? CreatedFrom = null,
    DateTimeOffset? CreatedTo = null,
    DateTimeOffset? EndedBefore = null,
    IReadOnlySet<OrchestrationStatus>? Statuses = null);
