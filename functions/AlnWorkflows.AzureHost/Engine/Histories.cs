using AlnWorkflows.Durable;
using DurableTask.Core.History;
using Core = DurableTask.Core;

namespace AlnWorkflows.AzureHost.Engine;

/// <summary>An instance's history in the model's words. The engine's own book-keeping is left out.</summary>
internal static class Histories
{
    /// <summary>Null where the event is book-keeping of the engine's.</summary>
    public static HistoryItem? Describe(HistoryEvent happened) => happened switch
    {
        ExecutionStartedEvent e => Item(e, e.Name, null, e.Input),
        ContinueAsNewEvent e => Item(e, null, null, e.Result),
        ExecutionCompletedEvent { OrchestrationStatus: Core.OrchestrationStatus.Failed } e => Failed(e, null, e.FailureDetails, e.Result) with { Kind = nameof(EventType.ExecutionFailed) },
        ExecutionCompletedEvent e => Item(e, null, null, e.Result),
        ExecutionTerminatedEvent e => Item(e, null, null, e.Input),
        ExecutionSuspendedEvent e => Item(e, null, null, WorkflowJson.Serialize("The reason", e.Reason)),
        ExecutionResumedEvent e => Item(e, null, null, WorkflowJson.Serialize("The reason", e.Reason)),
        TaskScheduledEvent e => Item(e, e.Name, e.EventId, e.Input),
        TaskCompletedEvent e => Item(e, null, e.TaskScheduledId, e.Result),
        TaskFailedEvent e => Failed(e, e.TaskScheduledId, e.FailureDetails, e.Reason),
        SubOrchestrationInstanceCreatedEvent e => Item(e, e.Name, e.EventId, e.Input),
        SubOrchestrationInstanceCompletedEvent e => Item(e, null, e.TaskScheduledId, e.Result),
        SubOrchestrationInstanceFailedEvent e => Failed(e, e.TaskScheduledId, e.FailureDetails, e.Reason),
        TimerCreatedEvent e => Item(e, null, e.EventId, WorkflowJson.Serialize("The instant", e.FireAt)),
        TimerFiredEvent e => Item(e, null, e.TimerId, null),
        EventRaisedEvent e => Item(e, e.Name, null, e.Input),
        _ => null,
    };

    private static HistoryItem Item(HistoryEvent happened, string? name, int? taskId, string? payload, FailureDetails? failure = null) =>
        new(new DateTimeOffset(DateTime.SpecifyKind(happened.Timestamp, DateTimeKind.Utc)), happened.EventType.ToString(), name, taskId, payload, failure);

    private static HistoryItem Failed(HistoryEvent happened, int? taskId, Core.FailureDetails? failure, string? reason) =>
        Item(happened, null, taskId, null, Failures.Of(failure, reason));
}
