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
    public async Task Work_another_host_has_left_is_taken_over_after_three_minutes()
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

    private async Task AdvanceUntilAsync(Task done, TimeSpan step)
    {
        while (!done.IsCompleted)
        {
            system.Advance(step);
            await Task.Yield();
        }
    }

    private EmbeddedEngine NewEngine(ITableStore? over = null, TimeProvider? time = null)
    {
        var engine = new EmbeddedEngine(over ?? store, EngineContract.NewRegistry(), services, time ?? business, NullLogger<EmbeddedEngine>.Instance, new EmbeddedEngineOptions { SystemTime = system });
        engines.Add(engine);
        return engine;
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
