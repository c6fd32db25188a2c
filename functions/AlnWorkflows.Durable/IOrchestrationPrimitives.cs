namespace AlnWorkflows.Durable;

/// <summary>The few things an engine must be able to do for an orchestration. Payloads are JSON text. Everything that
/// must mean the same on every engine is built once above this port, in <see cref="OrchestrationContext"/>.</summary>
public interface IOrchestrationPrimitives
{
    string InstanceId { get; }

    /// <summary>The version of the code this generation of the instance was started under.</summary>
    string Version { get; }

    string? SerializedInput { get; }

    /// <summary>The instant of the turn (UTC), the same in every replay.</summary>
    DateTime CurrentUtcDateTime { get; }

    bool IsReplaying { get; }

    /// <summary>Throws where the caller is not code of the orchestration running inside its turn.</summary>
    void EnsureLegalAccess();

    /// <exception cref="TaskFailedException">The activity failed; nothing else is thrown at the await.</exception>
    Task<string?> CallActivityAsync(string name, string? input);

    /// <exception cref="TaskFailedException">The orchestration failed, was terminated, or its id was in use.</exception>
    Task<string?> CallSubOrchestratorAsync(string name, string instanceId, string? input);

    /// <summary>Completes in a later turn at or after the instant, never at once; is cancelled by the token at once.</summary>
    Task CreateTimer(DateTime fireAtUtc, CancellationToken cancellationToken);

    /// <summary>Completes with the payload of the next event of that name, oldest first. Asked for at most once at a
    /// time for a name.</summary>
    Task<string?> WaitForEvent(string name);

    /// <summary>Puts an event in front of those the instance has not taken yet. Asked for only before
    /// <see cref="ContinueAsNew"/>, oldest event first.</summary>
    void SendEventToSelf(string name, string? payload);

    void SetCustomStatus(string? json);

    void ContinueAsNew(string? input, bool preserveUnprocessedEvents);
}
