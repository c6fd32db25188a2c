namespace AlnWorkflows.Durable;

/// <summary>Which instances to list; null means any.</summary>
public sealed record OrchestrationQuery(
    string? InstanceIdPrefix = null,
    string? Name = null,
    IReadOnlySet<OrchestrationStatus>? Statuses = null,
    int PageSize = 100,
    string? Continuation = null);
