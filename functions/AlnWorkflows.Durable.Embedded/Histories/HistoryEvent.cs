using System.Text.Json.Serialization;

namespace AlnWorkflows.Durable.Embedded.Histories;

/// <summary>One event of a history or an inbox.</summary>
/// <param name="Id">The sequence number of the action it belongs to.</param>
/// <param name="Payload">JSON text: an input, output or event payload.</param>
/// <param name="At">When a timer is due (UTC).</param>
/// <param name="InstanceId">The child's id.</param>
internal sealed record HistoryEvent(
    HistoryKind Kind,
    int? Id = null,
    string? Name = null,
    string? Payload = null,
    DateTime? At = null,
    string? InstanceId = null,
    string? Version = null,
    FailureDetails? Failure = null)
{
    /// <summary>An action of the code, which takes a sequence number and must be repeated by every replay.</summary>
    [JsonIgnore]
    public bool IsAction => Kind is HistoryKind.TaskScheduled or HistoryKind.SubOrchestrationInstanceCreated or HistoryKind.TimerCreated;

    /// <summary>The outcome of an activity or a sub-orchestration.</summary>
    [JsonIgnore]
    public bool IsResult => Kind is HistoryKind.TaskCompleted or HistoryKind.TaskFailed
        or HistoryKind.SubOrchestrationInstanceCompleted or HistoryKind.SubOrchestrationInstanceFailed;

    /// <summary>Suspend, resume or terminate.</summary>
    [JsonIgnore]
    public bool IsControl => Kind is HistoryKind.ExecutionSuspended or HistoryKind.ExecutionResumed or HistoryKind.ExecutionTerminated;
}
