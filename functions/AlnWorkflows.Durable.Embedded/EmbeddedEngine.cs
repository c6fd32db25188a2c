using AlnWorkflows.Durable.Embedded.Due;
using AlnWorkflows.Durable.Embedded.Instances;
using AlnWorkflows.Durable.Embedded.Telemetry;
using AlnWorkflows.Durable.Embedded.Turns;
using AlnWorkflows.Durable.Embedded.Work;
using AlnWorkflows.Storage.Tables;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Durable.Embedded;

/// <summary>Runs orchestrations in this process over a table store. Several engines, in one process or many, may share a
/// store: none owns an instance, and the version of its state row decides who wrote a turn.</summary>
/// <remarks>
/// <para>Between <see cref="StartAsync"/> and <see cref="StopAsync"/> it works in the background. Without a start it does
/// nothing by itself, and <see cref="RunUntilIdleAsync"/> runs everything on the caller's flow, in a fixed order: so tests
/// run under virtual time.</para>
/// <para>Timers go by the clock given, which may be moved forward: say so by <see cref="NotifyTimeMoved"/>.</para>
/// </remarks>
public sealed class EmbeddedEngine : IAsyncDisposable
{
    private const int TurnsBetweenTrims = 100;
    private static readonly TimeSpan FirstRetry = TimeSpan.FromMilliseconds(50);

    private readonly EmbeddedEngineOptions options;
    private readonly ILogger logger;
    private readonly InstanceSlots slots;
    private readonly WorkQueue queue = new();
    private readonly DueIndex due;
    private readonly InstanceStore store;
    private readonly TurnProcessor turns;
    private readonly ActivityRunner activities;
    private readonly Sweeper sweeper;
    private readonly SemaphoreSlim opening = new(1);
    private readonly SemaphoreSlim draining = new(1);
    private readonly CancellationTokenSource stopping = new();
    private readonly List<Task> workers = [];
    private int turnsRun;
    private bool isStarted;
    private bool hasTables;
    private bool hasRecovered;

    public EmbeddedEngine(
        ITableStore store,
        WorkflowRegistry registry,
        IServiceProvider services,
        TimeProvider time,
        ILogger<EmbeddedEngine> logger,
        EmbeddedEngineOptions? options = null)
    {
        this.options = options ?? new EmbeddedEngineOptions();
        this.logger = logger;
        store = new MeteredTableStore(store);
        slots = new InstanceSlots(this.options.CachedInstances);
        due = new DueIndex(store, this.options.SystemTime, instanceId => queue.Call(slots.Get(instanceId)), () => sweeper!.Call());
        var reader = new InstanceReader(store);
        this.store = new InstanceStore(store, reader);
        var mail = new InstanceMail(this.store, due, slots, queue, registry, time);
        turns = new TurnProcessor(this.store, reader, due, mail, new OutboxDelivery(this.store, reader, mail), queue, registry, time, logger);
        activities = new ActivityRunner(registry, services, logger);
        sweeper = new Sweeper(due, slots, queue, time, this.options, logger);
        Client = new EmbeddedWorkflowClient(this.store, reader, due, mail, slots, EnsureTablesAsync);
    }

    /// <summary>Starts and addresses instances, whether the engine is started or not.</summary>
    public WorkflowClient Client { get; }

    /// <summary>Something is queued, running or waiting to be tried again.</summary>
    public bool HasWork => !queue.IsIdle;

    /// <summary>Takes up all unfinished work in the store and goes on working in the background.</summary>
    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        await RecoverAsync(cancellationToken);
        isStarted = true;
        for (var i = 0; i < options.MaxConcurrentTurns; i++)
            workers.Add(Begin(() => WorkAsync(queue.Turns, RunTurnAsync)));
        for (var i = 0; i < options.MaxConcurrentActivities; i++)
            workers.Add(Begin(() => WorkAsync(queue.Activities, RunActivityAsync)));
        workers.Add(Begin(() => sweeper.RunAsync(stopping.Token)));
    }

    /// <summary>Ends what is running, tells activities to stop, records what has ended, and leaves the rest to the next start. An engine is
    /// stopped for good.</summary>
    /// <param name="cancellationToken">Ends the wait for what is running; it is then run again after the next start.</param>
    public async Task StopAsync(CancellationToken cancellationToken = default)
    {
        stopping.Cancel();
        await Task.WhenAll(workers).WaitAsync(cancellationToken);
        await RecordResultsAsync().WaitAsync(cancellationToken);
        isStarted = false;
        if (hasTables)
            await sweeper.TidyAsync(true, cancellationToken);
    }

    /// <summary>Runs, or waits for, everything that can run without the clock moving on: turns, activities, timers that are
    /// due. Completes when only timers to come and events to come are left.</summary>
    public async Task RunUntilIdleAsync(CancellationToken cancellationToken = default)
    {
        await draining.WaitAsync(cancellationToken);
        try
        {
            await RecoverAsync(cancellationToken);
            do
            {
                await sweeper.SweepAsync(false, cancellationToken);
                if (isStarted)
                    await queue.WhenIdleAsync().WaitAsync(cancellationToken);
                else
                    await DrainAsync(cancellationToken);
                await sweeper.SweepAsync(false, cancellationToken);
            }
            while (HasWork);

            slots.Trim();
            await sweeper.TidyAsync(false, cancellationToken);
        }
        finally
        {
            draining.Release();
        }
    }

    /// <summary>When the next timer of any instance is due (UTC); null where none is set.</summary>
    public async Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken = default)
    {
        await EnsureTablesAsync(cancellationToken);
        return await due.NextAsync(cancellationToken);
    }

    /// <summary>The clock of timers was moved: looks at once at what is due.</summary>
    public void NotifyTimeMoved() => sweeper.Call();

    public async ValueTask DisposeAsync()
    {
        if (isStarted)
            await StopAsync();
        stopping.Dispose();
        opening.Dispose();
        draining.Dispose();
        due.Dispose();
    }

    private Task Begin(Func<Task> loop) =>
        Task.Factory.StartNew(loop, CancellationToken.None, TaskCreationOptions.DenyChildAttach, options.Scheduler).Unwrap();

    private async Task EnsureTablesAsync(CancellationToken cancellationToken)
    {
        if (hasTables)
            return;
        await store.EnsureTableAsync(cancellationToken);
        await due.EnsureTableAsync(cancellationToken);
        hasTables = true;
    }

    private async Task RecoverAsync(CancellationToken cancellationToken)
    {
        await opening.WaitAsync(cancellationToken);
        try
        {
            if (hasRecovered)
                return;
            await EnsureTablesAsync(cancellationToken);
            await sweeper.RecoverAsync(cancellationToken);
            hasRecovered = true;
        }
        finally
        {
            opening.Release();
        }
    }

    private async Task DrainAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (queue.Turns.TryRead(out var slot))
                await RunTurnAsync(slot);
            else if (queue.Activities.TryRead(out var call))
                await RunActivityAsync(call);
            else
                return;
        }
    }

    /// <summary>Activities that ended while the host stops are not run again: their results are recorded by one more turn.</summary>
    private async Task RecordResultsAsync()
    {
        for (var left = queue.Turns.Count; left > 0 && queue.Turns.TryRead(out var slot); left--)
            await RunTurnAsync(slot);
    }

    private async Task WorkAsync<T>(System.Threading.Channels.ChannelReader<T> source, Func<T, Task> work)
    {
        while (!stopping.IsCancellationRequested)
        {
            if (source.TryRead(out var next))
            {
                await work(next);
                continue;
            }

            try
            {
                await source.WaitToReadAsync(stopping.Token);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task RunTurnAsync(InstanceSlot slot)
    {
        slot.Begin();
        Exception? failure = null;
        try
        {
            await turns.RunAsync(slot, CancellationToken.None);
            slot.Failures = 0;
        }
        catch (Exception thrown)
        {
            // Whatever it is, the turn was not written or is known again from the store: it can be tried again.
            failure = thrown;
            slot.Failures++;
            TurnLog.TurnFailed(logger, thrown, slot.InstanceId, slot.Failures);
            EngineTelemetry.Failed("turn", slot.Instance?.State.Name ?? "");
            slot.Queue();
        }

        if (slot.End())
            RunAgain(slot, failure);
        if (Interlocked.Increment(ref turnsRun) % TurnsBetweenTrims == 0)
            slots.Trim();
        queue.Done();
        if (failure is not null && !isStarted && slot.Failures % options.InlineAttempts == 0)
            throw new InvalidOperationException($"A turn of instance '{slot.InstanceId}' failed {slot.Failures} times: {failure.Message}", failure);
    }

    private void RunAgain(InstanceSlot slot, Exception? failure)
    {
        // Another host was faster: nothing is wrong with the store.
        var isLostRace = failure is TableStoreException { Failure: TableFailure.Changed } && slot.Failures == 1;
        if (failure is null || isLostRace || !isStarted)
        {
            queue.Add(slot);
            return;
        }

        queue.Begin();
        _ = RunLaterAsync(slot);
    }

    private async Task RunLaterAsync(InstanceSlot slot)
    {
        var wait = FirstRetry * Math.Pow(2, Math.Min(slot.Failures, 20));
        try
        {
            await Task.Delay(wait < options.MaxRetryInterval ? wait : options.MaxRetryInterval, options.SystemTime, stopping.Token);
            queue.Add(slot);
        }
        catch (OperationCanceledException)
        {
        }
        finally
        {
            queue.Done();
        }
    }

    private async Task RunActivityAsync(ActivityCall call)
    {
        var result = await activities.RunAsync(call.Slot.InstanceId, call.Scheduled, stopping.Token);
        call.Slot.Land(call.Generation, call.Scheduled.Id!.Value, result is null ? null : new TaskResult(call.Generation, result));
        if (result is not null)
            queue.Call(call.Slot);
        queue.Done();
    }
}
