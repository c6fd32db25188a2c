using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlnWorkflows.AzureHost.Tests.Durable;

/// <summary>The context of one generation of an instance, as the SDK behaves: the newest wait is served first, also one
/// that was given up; a payload that does not fit fails the instance.</summary>
internal sealed class HubContext(Hub hub, HubInstance instance, string? input) : TaskOrchestrationContext
{
    private readonly Dictionary<string, Stack<Action<string?>>> waits = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, string? Payload)> buffer = [];
    private readonly List<Task> timers = [];
    private int actions;

    public Task<string?>? Run { get; set; }

    public string? CustomStatus { get; private set; }

    public ContinueAsNewOptions? Continuation { get; private set; }

    public List<(string Name, string? Payload)> SentToSelf { get; } = [];

    /// <summary>The most waits for one event name that were ever open.</summary>
    public int MostWaits { get; private set; }

    public bool HasOpenTimers => timers.Exists(timer => !timer.IsCompleted);

    public override TaskName Name => instance.Name;

    public override string InstanceId => instance.InstanceId;

    public override ParentOrchestrationInstance? Parent => null;

    public override DateTime CurrentUtcDateTime => hub.Now;

    public override bool IsReplaying => false;

    public override string Version => instance.Version;

    protected override ILoggerFactory LoggerFactory => NullLoggerFactory.Instance;

    /// <summary>The worker extension reads the input as an object, which the serializer makes a JSON element of.</summary>
    public override T? GetInput<T>()
        where T : default => (T?)Wire.Value(input, typeof(object));

    public override Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null)
    {
        var number = actions++;
        var text = Wire.Text(input);
        var result = new TaskCompletionSource<TResult>();
        hub.Enqueue(async () =>
        {
            try
            {
                var output = await hub.Code.RunActivityAsync(name.Name, InstanceId, text);
                await instance.TurnAsync(_ => result.TrySetResult((TResult)Wire.Value(output, typeof(TResult))!));
            }
            catch (Exception failure)
            {
                await instance.TurnAsync(_ => result.TrySetException(Failed(name.Name, number, failure)));
            }
        });
        return result.Task;
    }

    public override Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken)
    {
        actions++;
        var timer = new TaskCompletionSource();
        timers.Add(timer.Task);
        cancellationToken.Register(() => timer.TrySetCanceled(cancellationToken));
        hub.AddTimer(fireAt.ToUniversalTime(), () => !timer.Task.IsCompleted && !instance.HasEnded, () => instance.TurnAsync(_ => timer.TrySetResult()));
        return timer.Task;
    }

    public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default)
    {
        var wait = new TaskCompletionSource<T>();
        if (!waits.TryGetValue(eventName, out var open))
            waits.Add(eventName, open = new());
        open.Push(payload => wait.TrySetResult((T)Wire.Value(payload, typeof(T))!));
        MostWaits = Math.Max(MostWaits, open.Count);
        var waiting = buffer.FindIndex(buffered => string.Equals(buffered.Name, eventName, StringComparison.OrdinalIgnoreCase));
        if (waiting >= 0)
        {
            var (_, payload) = buffer[waiting];
            buffer.RemoveAt(waiting);
            open.Pop()(payload);
        }

        cancellationToken.Register(() => wait.TrySetCanceled(cancellationToken));
        return wait.Task;
    }

    public void Deliver(string name, string? payload)
    {
        if (waits.TryGetValue(name, out var open) && open.TryPop(out var wait))
            wait(payload);
        else if (Continuation is { PreserveUnprocessedEvents: true })
            SentToSelf.Add((name, payload));
        else
            buffer.Add((name, payload));
    }

    public override void SendEvent(string instanceId, string eventName, object payload)
    {
        Assert.Equal(InstanceId, instanceId);
        SentToSelf.Add((eventName, Wire.Text(payload)));
    }

    public override void SetCustomStatus(object? customStatus) => CustomStatus = Wire.Text(customStatus);

    public override Task<TResult> CallSubOrchestratorAsync<TResult>(TaskName orchestratorName, object? input = null, TaskOptions? options = null)
    {
        var number = actions++;
        var child = new TaskCompletionSource<TResult>();
        var own = Assert.IsType<SubOrchestrationOptions>(options);
        hub.Start(orchestratorName.Name, own.InstanceId!, Wire.Text(input), own.Version, new Dictionary<string, string>(), ended => hub.Enqueue(() => instance.TurnAsync(_ =>
        {
            if (ended.Failure is { } failure)
                child.TrySetException(Failed(orchestratorName.Name, number, failure));
            else
                child.TrySetResult((TResult)Wire.Value(ended.Output, typeof(TResult))!);
        })));
        return child.Task;
    }

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true) =>
        ContinueAsNew(new ContinueAsNewOptions { NewInput = newInput, PreserveUnprocessedEvents = preserveUnprocessedEvents });

    public override void ContinueAsNew(ContinueAsNewOptions options)
    {
        Continuation = options;
        if (options.PreserveUnprocessedEvents)
            SentToSelf.AddRange(buffer);
        buffer.Clear();
    }

    public override Guid NewGuid() => throw new NotSupportedException("The programming model makes its own.");

    /// <summary>The host tells the first line of a failure and nothing of what is within it.</summary>
    private static TaskFailedException Failed(string name, int number, Exception failure) =>
        new(name, number, new TaskFailureDetails(failure.GetType().FullName!, failure.Message.Split('\n')[0], null, null, null));
}
