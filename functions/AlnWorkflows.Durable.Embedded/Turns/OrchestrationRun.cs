using AlnWorkflows.Durable.Embedded.Histories;

namespace AlnWorkflows.Durable.Embedded.Turns;

/// <summary>Runs an orchestration's code through its history and on through one new turn.</summary>
internal sealed class OrchestrationRun : IOrchestrationPrimitives
{
    internal const string ForeignAwait =
        "The orchestration awaits, or was resumed by, something that is not a task of its context: Task.Delay, Task.Run, I/O, "
        + "ConfigureAwait(false), ContinueWith, Task.WhenEach, CancelAsync, CancelAfter or the like. Do that work in an activity, "
        + "use CreateTimer to wait, and await only what the context returns.";

    private readonly Func<IOrchestration> create;
    private readonly Action foreignCodeSeenLate;
    private readonly OrchestratorThread thread;
    private readonly Dictionary<int, TaskCompletionSource<string?>> tasks = [];
    private readonly Dictionary<int, TaskCompletionSource> timers = [];
    private readonly Dictionary<int, string> taskNames = [];
    private readonly EventInbox events = new();
    private readonly List<HistoryEvent> resent = [];
    private readonly ActionLog actions = new();
    private readonly Lock foreignGate = new();
    private Task<string?>? main;
    private HistoryEvent? continuation;
    private bool preserveEvents;
    private string? customStatus;
    private Exception? crash;
    private bool foreignCode;
    private bool foreignCodeReported;
    private bool over;

    private OrchestrationRun(string instanceId, Func<IOrchestration> create, Action foreignCodeSeenLate)
    {
        InstanceId = instanceId;
        this.create = create;
        this.foreignCodeSeenLate = foreignCodeSeenLate;
        thread = new OrchestratorThread(ForeignCodeSeen);
    }

    public string InstanceId { get; }

    public string Version { get; private set; } = "";

    public string? SerializedInput { get; private set; }

    public DateTime CurrentUtcDateTime { get; private set; }

    public bool IsReplaying { get; private set; }

    /// <summary>Replays the history, then runs the new inputs.</summary>
    /// <param name="foreignCodeSeenLate">Called, on any thread, when code comes back from a foreign await after the turn.</param>
    public static TurnOutcome Execute(string instanceId, Func<IOrchestration> create, IReadOnlyList<Turn> history, DateTime at, IReadOnlyList<HistoryEvent> inputs, Action foreignCodeSeenLate)
    {
        var run = new OrchestrationRun(instanceId, create, foreignCodeSeenLate);
        try
        {
            foreach (var turn in history)
            {
                if (run.Replay(turn) is { } mismatch && !run.SawForeignCode())
                    return TurnOutcome.Blocked(mismatch);
            }

            return run.Go(at, inputs);
        }
        finally
        {
            run.Close();
        }
    }

    /// <summary>Replays a whole history, its last turn included. Returns the first difference and its turn; null where the
    /// code repeats it all.</summary>
    public static (int Turn, string Difference)? Compare(string instanceId, Func<IOrchestration> create, IReadOnlyList<Turn> history)
    {
        var run = new OrchestrationRun(instanceId, create, () => { });
        try
        {
            for (var turn = 0; turn < history.Count; turn++)
            {
                var difference = run.Replay(history[turn]);
                if (run.SawForeignCode())
                    return (turn, ForeignAwait);
                if (difference is not null)
                    return (turn, difference);
            }

            return null;
        }
        finally
        {
            run.Close();
        }
    }

    public void EnsureLegalAccess()
    {
        if (thread.IsCurrent)
            return;
        ForeignCodeSeen();
        throw new InvalidOperationException(ForeignAwait);
    }

    public Task<string?> CallActivityAsync(string name, string? input) =>
        Begin(new HistoryEvent(HistoryKind.TaskScheduled, actions.NextId(), name, input));

    public Task<string?> CallSubOrchestratorAsync(string name, string instanceId, string? input) =>
        Begin(new HistoryEvent(HistoryKind.SubOrchestrationInstanceCreated, actions.NextId(), name, input, InstanceId: instanceId));

    public Task CreateTimer(DateTime fireAtUtc, CancellationToken cancellationToken)
    {
        var id = actions.NextId();
        var timer = new TaskCompletionSource();
        if (!actions.Take(new HistoryEvent(HistoryKind.TimerCreated, id, At: fireAtUtc)))
            return timer.Task;

        timers.Add(id, timer);
        cancellationToken.Register(() => CancelTimer(id, cancellationToken));
        return timer.Task;
    }

    public Task<string?> WaitForEvent(string name) => events.NextAsync(name);

    public void SendEventToSelf(string name, string? payload) => resent.Add(new HistoryEvent(HistoryKind.EventRaised, Name: name, Payload: payload));

    public void SetCustomStatus(string? json) => customStatus = json;

    public void ContinueAsNew(string? input, bool preserveUnprocessedEvents)
    {
        continuation = new HistoryEvent(HistoryKind.ContinueAsNew, Payload: input);
        preserveEvents = preserveUnprocessedEvents;
    }

    private string? Replay(Turn turn)
    {
        IsReplaying = true;
        actions.Expect(turn);
        Feed(turn.At, turn.Inputs);
        return actions.Mismatch ?? actions.Missing() ?? ActionLog.CompareEnds(turn, End);
    }

    private TurnOutcome Go(DateTime at, IReadOnlyList<HistoryEvent> inputs)
    {
        IsReplaying = false;
        actions.Record();
        Feed(at, inputs);

        if (SawForeignCode() || (main is { IsCompleted: false } && crash is null && !HasOpenTasks && timers.Count == 0 && !events.HasWaits))
            return Failed(new FailureDetails(typeof(InvalidOperationException).FullName!, ForeignAwait));
        if (crash is not null)
            return Failed(FailureDetails.Of(crash));
        if (!HasEnded)
            return new TurnOutcome(actions.Recorded, customStatus, null, []);
        if (Fault() is { } fault)
            return Failed(FailureDetails.Of(fault));
        return continuation is not null
            ? Ended(continuation, preserveEvents ? [.. resent, .. events.Unread] : [])
            : Ended(new HistoryEvent(HistoryKind.ExecutionCompleted, Payload: main!.Result), []);
    }

    private bool HasOpenTasks => tasks.Count > 0;

    // An open activity or sub-orchestration holds the end back, as it does on Durable Task.
    private bool HasEnded => main is { IsCompleted: true } && !HasOpenTasks;

    private HistoryKind? End => this switch
    {
        { crash: not null } => HistoryKind.ExecutionFailed,
        { HasEnded: false } => null,
        _ when Fault() is not null => HistoryKind.ExecutionFailed,
        { continuation: not null } => HistoryKind.ContinueAsNew,
        _ => HistoryKind.ExecutionCompleted,
    };

    private TurnOutcome Failed(FailureDetails failure) => Ended(new HistoryEvent(HistoryKind.ExecutionFailed, Failure: failure), []);

    private TurnOutcome Ended(HistoryEvent end, IReadOnlyList<HistoryEvent> carriedOver) =>
        new([.. actions.Recorded, end], customStatus, end, carriedOver);

    private Exception? Fault()
    {
        if (main!.IsCompletedSuccessfully)
            return null;
        try
        {
            main.GetAwaiter().GetResult();
            return null;
        }
        catch (Exception thrown)
        {
            return thrown;
        }
    }

    private void Feed(DateTime at, IReadOnlyList<HistoryEvent> inputs)
    {
        CurrentUtcDateTime = at;
        foreach (var input in inputs)
        {
            if (crash is not null || actions.Mismatch is not null)
                return;
            Feed(input);
        }
    }

    private void Feed(HistoryEvent input)
    {
        try
        {
            thread.Run(() => Apply(input));
        }
        catch (Exception thrown)
        {
            // Only what no task carries arrives here: an async void method or a constructor threw.
            crash = thrown;
        }
    }

    private void Apply(HistoryEvent input)
    {
        switch (input.Kind)
        {
            case HistoryKind.ExecutionStarted:
                Version = input.Version ?? "";
                SerializedInput = input.Payload;
                main = OrchestrationExecutor.RunAsync(create(), this);
                break;
            case HistoryKind.EventRaised:
                events.Add(input);
                break;
            case HistoryKind.TaskCompleted or HistoryKind.SubOrchestrationInstanceCompleted:
                if (tasks.Remove(input.Id!.Value, out var completed))
                    completed.SetResult(input.Payload);
                break;
            case HistoryKind.TaskFailed or HistoryKind.SubOrchestrationInstanceFailed:
                if (tasks.Remove(input.Id!.Value, out var failed))
                    failed.SetException(new TaskFailedException(taskNames[input.Id.Value], input.Id.Value, input.Failure!));
                break;
            case HistoryKind.TimerFired:
                if (timers.Remove(input.Id!.Value, out var fired))
                    fired.SetResult();
                break;
        }
    }

    private Task<string?> Begin(HistoryEvent action)
    {
        var task = new TaskCompletionSource<string?>();
        if (actions.Take(action))
        {
            tasks.Add(action.Id!.Value, task);
            taskNames.Add(action.Id.Value, action.Name!);
        }

        return task.Task;
    }

    private void CancelTimer(int id, CancellationToken cancellationToken)
    {
        // A token that the machine's clock cancels calls from a timer's thread, where an exception would end the process.
        if (!thread.IsCurrent)
        {
            ForeignCodeSeen();
            return;
        }

        if (!timers.Remove(id, out var timer))
            return;
        actions.Note(new HistoryEvent(HistoryKind.TimerCancelled, id));
        timer.TrySetCanceled(cancellationToken);
    }

    private bool SawForeignCode()
    {
        lock (foreignGate)
            return foreignCodeReported = foreignCode;
    }

    private void ForeignCodeSeen()
    {
        lock (foreignGate)
        {
            foreignCode = true;
            if (!over)
                return;
        }

        foreignCodeSeenLate();
    }

    private void Close()
    {
        lock (foreignGate)
        {
            over = true;
            if (!foreignCode || foreignCodeReported)
                return;
        }

        foreignCodeSeenLate();
    }
}
