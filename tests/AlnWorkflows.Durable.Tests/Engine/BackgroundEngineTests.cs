using AlnWorkflows.Durable.Embedded;
using AlnWorkflows.Durable.Tests.Contract;
using AlnWorkflows.Durable.Tests.Scripts;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.InMemory;
using AlnWorkflows.Testing;
using AlnWorkflows.Testing.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlnWorkflows.Durable.Tests.Engine;

public sealed class BackgroundEngineTests : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly InMemoryTableStore store = new();
    private readonly ManualTimeProvider business = new();
    private readonly ManualTimeProvider system = new();
    private readonly ServiceProvider services = new ServiceCollection().BuildServiceProvider();
    private readonly List<EmbeddedEngine> engines = [];
    private int started;

    public async ValueTask DisposeAsync()
    {
        foreach (var engine in engines)
            await engine.DisposeAsync();
        await services.DisposeAsync();
    }

    [Fact]
    public async Task A_started_engine_works_by_itself()
    {
        var engine = NewEngine();
        await engine.StartAsync();
        var done = new Signal();
        await StartAsync(engine, async context =>
        {
            await context.WaitForExternalEvent<object?>("e");
            await context.CallActivityAsync("Script", done.Activity);
            return null;
        });
        await engine.Client.RaiseEventAsync("i", "e");
        await done.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task A_timer_fires_when_the_engine_is_told_that_its_clock_was_moved()
    {
        var engine = NewEngine();
        await engine.StartAsync();
        var done = new Signal();
        await StartAsync(engine, context => TimedAsync(context, done));
        await engine.RunUntilIdleAsync();
        Assert.Equal(business.GetUtcNow().AddDays(35), await engine.NextDueAsync());

        business.Advance(TimeSpan.FromDays(35));
        engine.NotifyTimeMoved();
        await done.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task A_timer_fires_by_itself_as_its_clock_goes_on()
    {
        var engine = NewEngine(time: system);
        await engine.StartAsync();
        var done = new Signal();
        await StartAsync(engine, context => TimedAsync(context, done));
        await engine.RunUntilIdleAsync();
        await AdvanceUntilAsync(done.Task, TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task A_due_row_whose_timer_the_instance_does_not_know_is_kept_for_three_minutes_as_its_turn_may_be_on_its_way()
    {
        var engine = NewEngine(time: system);
        await BeginAsync(engine);
        await StartAsync(engine, async context =>
        {
            await context.WaitForExternalEvent<object?>("e");
            return null;
        });
        await engine.RunUntilIdleAsync();
        var shard = await ShardOfAsync("i");
        var rowKey = $"1|{system.GetUtcNow().UtcTicks:D19}|i|0-77";
        await store.ApplyAsync("Due", TableOperation.Insert(new TableRow(shard, rowKey, new Dictionary<string, object>
        {
            ["InstanceId"] = "i", ["Generation"] = 0, ["TaskId"] = 77, ["FireAt"] = system.GetUtcNow().UtcTicks,
        })));

        await AdvanceAsync(TimeSpan.FromMinutes(3));
        Assert.NotNull(await store.GetAsync("Due", shard, rowKey));
        while (await store.GetAsync("Due", shard, rowKey) is not null)
            await AdvanceOneSecondAsync();
    }

    [Fact]
    public async Task Running_until_idle_waits_for_what_runs_in_the_background()
    {
        var engine = NewEngine();
        await engine.StartAsync();
        var gate = new TaskCompletionSource();
        var slow = ScriptActivity.Add(async _ =>
        {
            await gate.Task;
            return "slow";
        });
        await StartAsync(engine, async context => await context.CallActivityAsync<string>("Script", slow));
        var idle = engine.RunUntilIdleAsync();
        Assert.False(idle.IsCompleted);
        gate.SetResult();
        await idle.WaitAsync(Patience);
        Assert.Equal("\"slow\"", (await engine.Client.GetInstanceAsync("i"))!.SerializedOutput);
    }

    [Fact]
    public async Task Stopping_tells_activities_to_stop_and_the_next_start_runs_them_again()
    {
        var engine = NewEngine();
        await engine.StartAsync();
        var runs = 0;
        var started = new Signal();
        var patient = ScriptActivity.Add(async call =>
        {
            if (Interlocked.Increment(ref runs) > 1)
                return "second";
            started.Set();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, call.CancellationToken);
            return "first";
        });
        await StartAsync(engine, async context => await context.CallActivityAsync<string>("Script", patient));
        await started.Task.WaitAsync(Patience);
        await engine.StopAsync().WaitAsync(Patience);
        Assert.Equal(OrchestrationStatus.Running, (await engine.Client.GetInstanceAsync("i"))!.Status);

        var next = NewEngine();
        await next.StartAsync();
        await next.RunUntilIdleAsync().WaitAsync(Patience);
        Assert.Equal("\"second\"", (await next.Client.GetInstanceAsync("i"))!.SerializedOutput);
    }

    [Fact]
    public async Task The_work_of_a_host_that_dies_is_taken_over_within_thirty_seconds()
    {
        var lifeline = new HookedTableStore(store);
        var dying = NewEngine(lifeline);
        var engine = NewEngine();
        await BeginAsync(dying);
        await BeginAsync(engine);
        await AdvanceAsync(TimeSpan.FromSeconds(20));
        var begun = new Signal();
        var done = new Signal();
        var runs = 0;
        var slow = ScriptActivity.Add(async call =>
        {
            if (Interlocked.Increment(ref runs) == 1)
            {
                begun.Set();
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, call.CancellationToken);
            }

            done.Set();
            return null;
        });
        await StartAsync(dying, async context =>
        {
            await context.CallActivityAsync("Script", slow);
            return null;
        });
        await begun.Task.WaitAsync(Patience);
        Cut(lifeline);

        var before = system.GetUtcNow();
        while (!done.Task.IsCompleted)
        {
            await AdvanceOneSecondAsync();
            await engine.RunUntilIdleAsync();
        }

        Assert.InRange(system.GetUtcNow() - before, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_timer_of_a_host_that_dies_fires_on_another_within_thirty_seconds()
    {
        var lifeline = new HookedTableStore(store);
        var dying = NewEngine(lifeline, system);
        var engine = NewEngine(time: system);
        await BeginAsync(dying);
        await BeginAsync(engine);
        var done = new Signal();
        await StartAsync(dying, async context =>
        {
            await context.CreateTimer(context.CurrentUtcDateTime.AddSeconds(1), CancellationToken.None);
            await context.CallActivityAsync("Script", done.Activity);
            return null;
        });
        await dying.RunUntilIdleAsync();
        Cut(lifeline);

        var before = system.GetUtcNow();
        while (!done.Task.IsCompleted)
        {
            await AdvanceOneSecondAsync();
            await engine.RunUntilIdleAsync();
        }

        Assert.InRange(system.GetUtcNow() - before, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_host_that_lives_keeps_its_work_however_long_it_takes()
    {
        var working = NewEngine();
        var other = NewEngine();
        await BeginAsync(working);
        await BeginAsync(other);
        var begun = new Signal();
        var gate = new TaskCompletionSource();
        var runs = 0;
        var slow = ScriptActivity.Add(async _ =>
        {
            Interlocked.Increment(ref runs);
            begun.Set();
            await gate.Task;
            return "slow";
        });
        await StartAsync(working, async context => await context.CallActivityAsync<string>("Script", slow));
        await begun.Task.WaitAsync(Patience);
        await AdvanceAsync(TimeSpan.FromMinutes(20));
        gate.SetResult();
        await working.RunUntilIdleAsync().WaitAsync(Patience);
        Assert.Equal("\"slow\"", (await other.Client.GetInstanceAsync("i"))!.SerializedOutput);
        Assert.Equal(1, runs);
    }

    [Fact]
    public async Task Work_left_by_a_host_that_never_gave_a_sign_of_life_is_taken_over_after_three_minutes()
    {
        var engine = NewEngine();
        await engine.StartAsync();
        var dead = NewEngine();
        var done = new Signal();
        await StartAsync(dead, async context =>
        {
            await context.CallActivityAsync("Script", done.Activity);
            return null;
        });
        await dead.StopAsync();

        var before = system.GetUtcNow();
        await AdvanceUntilAsync(done.Task, TimeSpan.FromSeconds(10));
        Assert.True(system.GetUtcNow() - before >= TimeSpan.FromMinutes(3));
    }

    [Fact]
    public async Task A_ready_row_whose_removal_had_no_answer_is_written_anew_before_the_next_event_is_stored()
    {
        var forgetful = new ForgetfulTableStore(store);
        var engine = NewEngine(forgetful);
        await BeginAsync(engine);
        await StartAsync(engine, async context => await context.WaitForExternalEvent<int>("e"));
        await engine.RunUntilIdleAsync();
        forgetful.LosesAnswers = true;
        await AdvanceAsync(TimeSpan.FromSeconds(20));
        forgetful.LosesAnswers = false;
        Assert.True(forgetful.Lost > 0);

        forgetful.Inserted.Clear();
        await engine.Client.RaiseEventAsync("i", "e", 1);
        Assert.StartsWith("0|i|", forgetful.Inserted[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_fails_is_tried_again_until_it_answers()
    {
        var engine = NewEngine(new FaultyTableStore(store, 5, 0.15));
        await PersistAsync(() => engine.StartAsync());
        var done = new Signal();
        await PersistAsync(async () =>
        {
            try
            {
                await StartAsync(engine, async context =>
                {
                    for (var i = 0; i < 10; i++)
                        await context.CallActivityAsync("Echo", "x");
                    await context.CallActivityAsync("Script", done.Activity);
                    return null;
                });
            }
            catch (InstanceExistsException)
            {
            }
        });
        await AdvanceUntilAsync(done.Task, TimeSpan.FromSeconds(1));
    }

    private static async Task<object?> TimedAsync(OrchestrationContext context, Signal done)
    {
        await context.CreateTimer(context.CurrentUtcDateTime.AddDays(35), CancellationToken.None);
        await context.CallActivityAsync("Script", done.Activity);
        return null;
    }

    private static Task StartAsync(EmbeddedEngine engine, Func<OrchestrationContext, Task<object?>> code) =>
        engine.Client.ScheduleNewOrchestrationInstanceAsync("Script", new ScriptInput(ScriptOrchestration.Add(code)), new StartOrchestrationOptions("i"));

    private static async Task PersistAsync(Func<Task> act)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await act();
                return;
            }
            catch (TableStoreException) when (attempt < 200)
            {
            }
        }
    }

    private async Task<string> ShardOfAsync(string instanceId)
    {
        for (var shard = 0; ; shard++)
            if (await store.GetAsync("Due", $"{shard}", $"2|{instanceId}") is not null)
                return $"{shard}";
    }

    private async Task AdvanceUntilAsync(Task done, TimeSpan step)
    {
        while (!done.IsCompleted)
        {
            system.Advance(step);
            await Task.Yield();
        }
    }

    private Task BeginAsync(EmbeddedEngine engine)
    {
        started++;
        return engine.StartAsync();
    }

    private async Task AdvanceAsync(TimeSpan time)
    {
        for (var second = 0; second < time.TotalSeconds; second++)
            await AdvanceOneSecondAsync();
    }

    /// <summary>Every engine that is started sleeps on a timer when it has looked at what is due.</summary>
    private async Task AdvanceOneSecondAsync()
    {
        system.Advance(TimeSpan.FromSeconds(1));
        while (system.Timers < started)
            await Task.Yield();
    }

    /// <summary>From now on it is as if the host with this way to the store had been killed.</summary>
    private static void Cut(HookedTableStore lifeline) =>
        lifeline.Before = _ => throw new TableStoreException(TableFailure.Unavailable, "any", null, null, "The host is dead.");

    private EmbeddedEngine NewEngine(ITableStore? over = null, TimeProvider? time = null)
    {
        var engine = new EmbeddedEngine(over ?? store, EngineContract.NewRegistry(), services, time ?? business, NullLogger<EmbeddedEngine>.Instance, new EmbeddedEngineOptions { SystemTime = system });
        engines.Add(engine);
        return engine;
    }

    /// <summary>Applies deletions in the due index without saying so, and remembers the keys of the rows that are inserted.</summary>
    private sealed class ForgetfulTableStore(ITableStore inner) : ITableStore
    {
        public bool LosesAnswers { get; set; }

        public int Lost { get; private set; }

        public List<string> Inserted { get; } = [];

        public Task EnsureTableAsync(string table, CancellationToken cancellationToken = default) => inner.EnsureTableAsync(table, cancellationToken);

        public Task<TableRow?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken = default) =>
            inner.GetAsync(table, partitionKey, rowKey, cancellationToken);

        public Task<TablePage> QueryAsync(string table, TableRange range, CancellationToken cancellationToken = default) => inner.QueryAsync(table, range, cancellationToken);

        public Task<string?> ApplyAsync(string table, TableOperation operation, CancellationToken cancellationToken = default) =>
            inner.ApplyAsync(table, operation, cancellationToken);

        public async Task<IReadOnlyList<string?>> TransactAsync(string table, IReadOnlyList<TableOperation> operations, CancellationToken cancellationToken = default)
        {
            Inserted.AddRange(operations.Where(operation => operation.Change == TableChange.Insert).Select(operation => operation.Row.RowKey));
            var etags = await inner.TransactAsync(table, operations, cancellationToken);
            if (!LosesAnswers || !operations.All(operation => operation.Change == TableChange.Delete))
                return etags;
            Lost++;
            throw new TableStoreException(TableFailure.Unknown, table, null, null, "No answer came, and yet it was applied.");
        }
    }

    private sealed class Signal
    {
        private readonly TaskCompletionSource source = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Signal() => Activity = ScriptActivity.Add(_ =>
        {
            Set();
            return System.Threading.Tasks.Task.FromResult<object?>(null);
        });

        public ScriptInput Activity { get; }

        public Task Task => source.Task;

        public void Set() => source.TrySetResult();
    }
}
