namespace AlnWorkflows.Durable.Embedded.Histories;

/// <summary>What a history event says, in Durable Task's words.</summary>
internal enum HistoryKind
{
    ExecutionStarted,
    EventRaised,
    TaskScheduled,
    TaskCompleted,
    TaskFailed,
    SubOrchestrationInstanceCreated,
    SubOrchestrationInstanceCompleted,
    SubOrchestrationInstanceFailed,
    TimerCreated,
    TimerFired,
    TimerCancelled,
    ExecutionSuspended,
    ExecutionResumed,
    ExecutionCompleted,
    ExecutionFailed,
    ExecutionTerminated,
    ContinueAsNew,
}
