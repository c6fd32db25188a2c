using System.Globalization;
using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Durable;

/// <summary>Everything an orchestration may do. Same meaning on every engine.</summary>
/// <remarks>
/// <para>An orchestration is replayed: await nothing but what this context returns, directly or through other async
/// methods, Task.WhenAll, Task.WhenAny or a TaskCompletionSource. Task.Delay, Task.Run, I/O, ConfigureAwait(false),
/// Task.WhenEach, CancelAsync and CancelAfter fail the instance on the embedded engine and hang it on Azure.</para>
/// <para>Which of an event and a timer comes first when both are ready in one turn is promised nowhere. What steers a
/// branch is read by an activity.</para>
/// <para>When the orchestration returns, throws or continues as new, its open timers are cancelled; activities and
/// sub-orchestrations still open run to their end before the instance ends.</para>
/// </remarks>
public sealed class OrchestrationContext
{
    private readonly IOrchestrationPrimitives primitives;
    private readonly Dictionary<string, EventQueue> events = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(CancellationTokenSource Cancellation, Task Timer)> timers = [];
    private long arrivals;
    private int guids;
    private bool closed;
    private (string? Input, bool PreserveEvents)? continuation;

    internal OrchestrationContext(IOrchestrationPrimitives primitives) => this.primitives = primitives;

    public string InstanceId => primitives.InstanceId;

    /// <summary>The instant of this turn (UTC), the same in every replay.</summary>
    public DateTime CurrentUtcDateTime
    {
        get
        {
            primitives.EnsureLegalAccess();
            return primitives.CurrentUtcDateTime;
        }
    }

    /// <summary>True while the orchestration repeats what it has done in earlier turns.</summary>
    public bool IsReplaying => primitives.IsReplaying;

    /// <summary>The version of the code the instance was started under, or continued as new under.</summary>
    public string Version => primitives.Version;

    /// <summary>The input, or the type's default where there is none.</summary>
    /// <exception cref="System.Text.Json.JsonException">The input does not fit the type.</exception>
    public T? GetInput<T>() => primitives.SerializedInput is { } json ? WorkflowJson.Deserialize<T>(json) : default;

    /// <summary>Has an activity run, at least once, and returns the one result that is recorded.</summary>
    /// <exception cref="TaskFailedException">The activity threw, or no activity has that name; after the last attempt
    /// where a policy is given. An unknown name is not tried again.</exception>
    /// <exception cref="PayloadTooLargeException">The input is over 1 MB as JSON.</exception>
    /// <exception cref="System.Text.Json.JsonException">The result does not fit the type.</exception>
    public async Task<T> CallActivityAsync<T>(string name, object? input = null, RetryPolicy? retry = null) =>
        WorkflowJson.Deserialize<T>(await CallActivity(name, input, retry))!;

    /// <inheritdoc cref="CallActivityAsync{T}"/>
    public Task CallActivityAsync(string name, object? input = null, RetryPolicy? retry = null) => CallActivity(name, input, retry);

    /// <summary>Starts another orchestration and returns its output.</summary>
    /// <param name="instanceId">The child's id; null is a new one. A second attempt under a policy adds ":2" to it, and
    /// so on, as ids are never used twice.</param>
    /// <exception cref="TaskFailedException">The child failed, was terminated, or its id was in use.</exception>
    /// <exception cref="InvalidInstanceIdException">The id cannot be one.</exception>
    /// <exception cref="PayloadTooLargeException">The input is over 1 MB as JSON.</exception>
    /// <exception cref="System.Text.Json.JsonException">The output does not fit the type.</exception>
    public async Task<T> CallSubOrchestratorAsync<T>(string name, object? input = null, string? instanceId = null, RetryPolicy? retry = null)
    {
        EnsureOpen();
        ArgumentException.ThrowIfNullOrEmpty(name);
        var json = WorkflowJson.Serialize($"The input of orchestration '{name}'", input);
        if (instanceId is not null)
            InstanceIds.Validate(instanceId);

        var output = await Retrying(retry, attempt => primitives.CallSubOrchestratorAsync(name, ChildId(instanceId, attempt), json));
        return WorkflowJson.Deserialize<T>(output)!;
    }

    /// <summary>Completes in a later turn, at or after the instant; an instant in the past is due at once, in the next
    /// turn.</summary>
    /// <param name="fireAtUtc">The instant; a value of unspecified kind is taken as UTC.</param>
    /// <param name="cancellationToken">Cancels the timer; the await then throws <see cref="TaskCanceledException"/>.</param>
    public Task CreateTimer(DateTime fireAtUtc, CancellationToken cancellationToken)
    {
        EnsureOpen();
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled(cancellationToken);

        var instant = fireAtUtc.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(fireAtUtc, DateTimeKind.Utc) : fireAtUtc.ToUniversalTime();
        var cancellation = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var timer = primitives.CreateTimer(instant, cancellation.Token);
        timers.RemoveAll(other => other.Timer.IsCompleted);
        timers.Add((cancellation, timer));
        return timer;
    }

    /// <summary>Waits for the next event of a name. Names ignore case; events wait for their wait, oldest first; several
    /// waits for one name are served first in, first out; a cancelled wait takes no event.</summary>
    /// <exception cref="EventPayloadException">The payload does not fit the type, or there is none and the type is a
    /// value type that cannot be null. The event is used up.</exception>
    /// <exception cref="TaskCanceledException">The token was cancelled.</exception>
    public async Task<T> WaitForExternalEvent<T>(string name, CancellationToken cancellationToken = default) =>
        Read<T>(name, await Events(name).WaitAsync(cancellationToken));

    /// <summary>Waits as the other overload does, but no longer than the time given.</summary>
    /// <param name="timeout">Zero or more; <see cref="Timeout.InfiniteTimeSpan"/> waits for ever.</param>
    /// <exception cref="EventTimeoutException">The event did not come in time (a <see cref="TaskCanceledException"/>).</exception>
    /// <exception cref="EventPayloadException">The payload does not fit the type.</exception>
    /// <exception cref="TaskCanceledException">The token was cancelled.</exception>
    public async Task<T> WaitForExternalEvent<T>(string name, TimeSpan timeout, CancellationToken cancellationToken = default)
    {
        if (timeout == Timeout.InfiniteTimeSpan)
            return await WaitForExternalEvent<T>(name, cancellationToken);

        ArgumentOutOfRangeException.ThrowIfLessThan(timeout, TimeSpan.Zero);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var arrival = Events(name).WaitAsync(end.Token);
        if (!arrival.IsCompleted)
        {
            var timer = CreateTimer(CurrentUtcDateTime + timeout, end.Token);
            await Task.WhenAny(arrival, timer);
            var late = !arrival.IsCompleted && timer.IsCompletedSuccessfully;
            end.Cancel();
            if (late)
                throw new EventTimeoutException(name, timeout);
        }

        return Read<T>(name, await arrival);
    }

    /// <summary>Shows a status beside the instance's own until it is set again; null clears it. ContinueAsNew clears it.</summary>
    /// <exception cref="PayloadTooLargeException">It is over 16 KB as JSON in UTF-16.</exception>
    public void SetCustomStatus(object? status)
    {
        EnsureOpen();
        primitives.SetCustomStatus(WorkflowJson.SerializeCustomStatus(status));
    }

    /// <summary>When the orchestration returns, it starts again with an empty history, this input and the version of the
    /// code of that day; its output is dropped. Called twice, the last call counts; an exception thrown afterwards fails
    /// the instance.</summary>
    /// <param name="preserveUnprocessedEvents">Carry over events that nobody has waited for, in their order.</param>
    /// <exception cref="PayloadTooLargeException">The input is over 1 MB as JSON.</exception>
    public void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true)
    {
        EnsureOpen();
        continuation = (WorkflowJson.Serialize("The new input", newInput), preserveUnprocessedEvents);
    }

    /// <summary>A GUID that is the same in every replay and differs from every other of this instance.</summary>
    public Guid NewGuid()
    {
        EnsureOpen();
        var instant = primitives.CurrentUtcDateTime.ToString("o", CultureInfo.InvariantCulture);
        return NameBasedGuid.Create(string.Create(CultureInfo.InvariantCulture, $"{InstanceId}_{instant}_{guids++}"));
    }

    /// <summary>Writes to the logger only what happens for the first time.</summary>
    public ILogger CreateReplaySafeLogger(ILogger logger) => new ReplaySafeLogger(logger, primitives);

    internal void Close()
    {
        closed = true;
        foreach (var (cancellation, _) in timers.ToArray())
            cancellation.Cancel();
    }

    internal string? Conclude(object? result)
    {
        if (continuation is not { } next)
            return WorkflowJson.Serialize("The output", result);

        if (next.PreserveEvents)
        {
            foreach (var unread in events.Values.SelectMany(queue => queue.Unread).OrderBy(e => e.Arrival))
                primitives.SendEventToSelf(unread.Name, unread.Payload);
        }

        primitives.ContinueAsNew(next.Input, next.PreserveEvents);
        return null;
    }

    private static T Read<T>(string name, string? payload)
    {
        try
        {
            return WorkflowJson.Deserialize<T>(payload)!;
        }
        catch (Exception wrong) when (wrong is System.Text.Json.JsonException or NotSupportedException)
        {
            throw new EventPayloadException(name, typeof(T), wrong);
        }
    }

    private EventQueue Events(string name)
    {
        EnsureOpen();
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!events.TryGetValue(name, out var queue))
            events.Add(name, queue = new EventQueue(name, primitives, () => arrivals++));
        return queue;
    }

    private Task<string?> CallActivity(string name, object? input, RetryPolicy? retry)
    {
        EnsureOpen();
        ArgumentException.ThrowIfNullOrEmpty(name);
        var json = WorkflowJson.Serialize($"The input of activity '{name}'", input);
        return Retrying(retry, _ => primitives.CallActivityAsync(name, json));
    }

    private string ChildId(string? instanceId, int attempt) => (instanceId, attempt) switch
    {
        (null, _) => NewGuid().ToString("N"),
        (_, 1) => instanceId,
        _ => string.Create(CultureInfo.InvariantCulture, $"{instanceId}:{attempt}"),
    };

    private async Task<string?> Retrying(RetryPolicy? retry, Func<int, Task<string?>> call)
    {
        var start = primitives.CurrentUtcDateTime;
        for (var attempt = 1; ; attempt++)
        {
            TaskFailedException failure;
            try
            {
                return await call(attempt);
            }
            catch (TaskFailedException thrown) when (retry is not null)
            {
                failure = thrown;
            }

            var next = retry.NextAttempt(attempt, failure, start, primitives.CurrentUtcDateTime);
            if (next is null)
                ExceptionDispatchInfo.Throw(failure);
            await CreateTimer(next.Value, CancellationToken.None);
        }
    }

    private void EnsureOpen()
    {
        primitives.EnsureLegalAccess();
        if (closed)
            throw new InvalidOperationException($"Orchestration '{InstanceId}' has returned and can do nothing more; await every task before returning.");
    }
}
