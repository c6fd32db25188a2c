using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Durable;

/// <summary>Everything an orchestration may do. Same meaning on every engine.</summary>
public sealed class OrchestrationContext
{
    public string InstanceId => throw new NotImplementedException();

    /// <summary>The instant of this turn (UTC), the same in every replay.</summary>
    public DateTime CurrentUtcDateTime => throw new NotImplementedException();

    public bool IsReplaying => throw new NotImplementedException();

    /// <summary>The version of the code the instance was started under.</summary>
    public string Version => throw new NotImplementedException();

    public T? GetInput<T>() => throw new NotImplementedException();

    public Task<T> CallActivityAsync<T>(string name, object? input = null, RetryPolicy? retry = null) => throw new NotImplementedException();

    public Task CallActivityAsync(string name, object? input = null, RetryPolicy? retry = null) => throw new NotImplementedException();

    public Task<T> CallSubOrchestratorAsync<T>(string name, object? input = null, string? instanceId = null, RetryPolicy? retry = null) => throw new NotImplementedException();

    public Task CreateTimer(DateTime fireAtUtc, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<T> WaitForExternalEvent<T>(string name, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task<T> WaitForExternalEvent<T>(string name, TimeSpan timeout, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public void SetCustomStatus(object? status) => throw new NotImplementedException();

    public void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true) => throw new NotImplementedException();

    public Guid NewGuid() => throw new NotImplementedException();

    public ILogger CreateReplaySafeLogger(ILogger logger) => throw new NotImplementedException();
}
