namespace AlnWorkflows.Durable;

/// <summary>The committed state of an instance.</summary>
public sealed record OrchestrationMetadata(
    string InstanceId,
    string Name,
    string Version,
    OrchestrationStatus Status,
    DateTimeOffset CreatedAt,
    DateTimeOffset LastUpdatedAt,
    string? SerializedInput,
    string? SerializedOutput,
    string? SerializedCustomStatus,
    FailureDetails? FailureDetails)
{
    /// <summary>The instance has not failed but stands still, because its code does not fit its history;
    /// <see cref="FailureDetails"/> names the step expected and the step found. It goes on once the code is right.</summary>
    public bool IsBlocked => !IsFinished && FailureDetails is not null;

    public bool IsFinished => Status is OrchestrationStatus.Completed or OrchestrationStatus.Failed or OrchestrationStatus.Terminated;
}
