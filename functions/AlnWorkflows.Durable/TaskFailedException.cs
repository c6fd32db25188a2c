namespace AlnWorkflows.Durable;

/// <summary>An activity or sub-orchestration failed. Only name, number and message can be relied on everywhere.</summary>
public sealed class TaskFailedException(string taskName, int taskId, FailureDetails failure)
    : Exception($"Task '{taskName}' (#{taskId}) failed with an unhandled exception: {failure.ErrorMessage}")
{
    public string TaskName { get; } = taskName;

    public int TaskId { get; } = taskId;

    public FailureDetails FailureDetails { get; } = failure;
}
