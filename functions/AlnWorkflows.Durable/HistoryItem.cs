namespace AlnWorkflows.Durable;

/// <summary>One recorded fact of an instance's history.</summary>
/// <param name="Kind">What happened, in Durable Task's words: ExecutionStarted, TaskScheduled, TaskCompleted, TimerCreated…</param>
/// <param name="TaskId">The sequence number of the action it belongs to, where it belongs to one.</param>
public sealed record HistoryItem(DateTimeOffset Timestamp, string Kind, string? Name, int? TaskId, string? SerializedPayload, FailureDetails? Failure);
