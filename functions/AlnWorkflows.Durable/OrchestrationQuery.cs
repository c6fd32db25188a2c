namespace AlnWorkflows.Durable;

/// <summary>Which instances to list; null means any.</summary>
/// <param name="CreatedFrom">Inclusive.</param>
/// <param name="CreatedTo">Exclusive.</param>
/// <param name="LastUpdatedFrom">Inclusive.</param>
/// <param name="LastUpdatedTo">Exclusive.</param>
/// <param name="PageSize">The most instances on a page; at least 1.</param>
/// <param name="Continuation">What the page before said comes next; null is the first page.</param>
public sealed record OrchestrationQuery(
    string? InstanceIdPrefix = null,
    string? Name = null,
    IReadOnlySet<OrchestrationStatus>? Statuses = null,
    int PageSize = 100,
    string? Continuation = null,
    DateTimeOffset? CreatedFrom = null,
    DateTimeOffset? CreatedTo = null,
    DateTimeOffset? LastUpdatedFrom = null,
    DateTimeOffset? LastUpdatedTo = null)
{
    /// <summary>Whether an instance is one of those asked for, whatever page it is on.</summary>
    public bool Fits(OrchestrationMetadata instance) =>
        (InstanceIdPrefix is null || instance.InstanceId.StartsWith(InstanceIdPrefix, StringComparison.Ordinal))
        && (Name is null || string.Equals(Name, instance.Name, StringComparison.OrdinalIgnoreCase))
        && (Statuses is null || Statuses.Contains(instance.Status))
        && !(instance.CreatedAt < CreatedFrom) && !(instance.CreatedAt >= CreatedTo)
        && !(instance.LastUpdatedAt < LastUpdatedFrom) && !(instance.LastUpdatedAt >= LastUpdatedTo);
}
