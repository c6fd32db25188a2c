using AlnWorkflows.Durable.Embedded;
using AlnWorkflows.Durable.Tests.Contract;
using AlnWorkflows.Durable.Tests.Scripts;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.InMemory;
using AlnWorkflows.Testing;
using AlnWorkflows.Testing.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlnWorkflows.Durable.Tests.Storage;

/// <summary>What happens between two calls to the store, on hosts whose clocks do not agree.</summary>
public sealed class InterleavingTests
{
    private static readonly ServiceProvider Services = new ServiceCollection().BuildServiceProvider();
    private static readonly DateTimeOffset Start = new(2025, 9, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Due = Start.AddDays(1);
    private readonly InMemoryTableStore raw = new();
    private readonly SettableClock clock = new(Start);

    [Fact]
    public async Task An_event_for_an_instance_that_is_created_while_it_is_looked_for_is_taken()
    {
        var store = new HookedTableStore(raw);
        await using var looking = NewEngine(store);
        await using var creating = NewEngine(raw);
        await creating.RunUntilIdleAsync();
        await looking.RunUntilIdleAsync();
        var reads = 0;
        store.Before = async writes =>
        {
            if (!writes && ++reads == 2)
                await StartAsync(creating, async context => await context.WaitForExternalEvent<string>("e"));
        };

        await looking.Client.RaiseEventAsync("i", "e", "heard");
        await creating.RunUntilIdleAsync();
        await looking.RunUntilIdleAsync();
        Assert.Equal("\"heard\"", (await looking.Client.GetInstanceAsync("i"))!.SerializedOutput);
    }

    [Fact]
    public async Task An_event_is_taken_although_the_store_refused_to_read_the_instance_that_another_host_had_changed()
    {
        var store = new HookedTableStore(raw);
        await using var engine = NewEngine(store);
        await using var other = NewEngine(raw);
        await StartAsync(engine, async context => await context.WaitForExternalEvent<string>("a") + await context.WaitForExternalEvent<string>("b"));
        await other.RunUntilIdleAsync();
        await other.Client.RaiseEventAsync("i", "a", "a");
        await engine.Client.RaiseEventAsync("i", "b", "b");
        var refused = 0;
        store.Before = writes => writes || refused++ > 0
            ? Task.CompletedTask
            : throw new TableStoreException(TableFailure.Unavailable, "Instances", null, null, "The store is busy.");

        await engine.RunUntilIdleAsync();
        Assert.Equal("\"ab\"", (await engine.Client.GetInstanceAsync("i"))!.SerializedOutput);
        Assert.True(refused > 0);
    }

    [Fact]
    public async Task A_long_text_that_is_replaced_while_it_is_read_is_read_whole()
    {
        var store = new HookedTableStore(raw);
        await using var working = NewEngine(raw);
        await using var looking = NewEngine(store);
        await looking.RunUntilIdleAsync();
        var script = ScriptOrchestration.Add(async context =>
        {
            await context.WaitForExternalEvent<string>("go");
            context.ContinueAsNew(context.GetInput<ScriptInput>()! with { Text = new string('b', 100_000) });
            return null;
        });
        await working.Client.ScheduleNewOrchestrationInstanceAsync("Script", new ScriptInput(script, Text: new string('a', 200_000)), new StartOrchestrationOptions("i"));
        await working.RunUntilIdleAsync();
        var reads = 0;
        store.Before = async writes =>
        {
            if (writes || ++reads != 2)
                return;
            await working.Client.RaiseEventAsync("i", "go");
            await working.RunUntilIdleAsync();
        };

        var found = await looking.Client.GetInstanceAsync("i");
        Assert.Equal(100_000, WorkflowJson.Deserialize<ScriptInput>(found!.SerializedInput)!.Text!.Length);
    }

    [Fact]
    public async Task A_timer_that_another_host_armed_is_not_dropped_by_one_that_remembers_the_instance_as_suspended()
    {
        await using var armed = NewEngine(raw);
        await using var remembering = NewEngine(raw);
        await StartAsync(armed, async context =>
        {
            await context.WaitForExternalEvent<string>("go");
            await context.CreateTimer(Due.UtcDateTime, CancellationToken.None);
            return "woken";
        });
        for (var other = 0; other < 50; other++)
            await StartAsync(remembering, SleepAsync, $"other-{other}");
        await remembering.Client.SuspendInstanceAsync("i");
        await remembering.RunUntilIdleAsync();
        await armed.Client.ResumeInstanceAsync("i");
        await armed.Client.RaiseEventAsync("i", "go");
        await armed.RunUntilIdleAsync();
        await armed.StopAsync();

        clock.Now = Due;
        await remembering.RunUntilIdleAsync();
        await remembering.StopAsync();
        await AssertWokenAsync(NewEngine(raw));
    }

    [Fact]
    public async Task A_timer_found_due_before_the_clock_was_put_back_fires_when_it_is_due_again()
    {
        var store = new HookedTableStore(raw);
        await using var engine = NewEngine(store);
        await StartAsync(engine, SleepAsync);
        clock.Now = Due;
        store.After = _ => clock.Now = Due.AddMinutes(-1);
        await engine.RunUntilIdleAsync();
        Assert.Equal(OrchestrationStatus.Running, (await engine.Client.GetInstanceAsync("i"))!.Status);

        store.After = _ => { };
        clock.Now = Due;
        await AssertWokenAsync(engine);
    }

    [Fact]
    public async Task A_timer_that_fell_due_while_suspended_fires_even_where_the_resuming_hosts_clock_is_behind()
    {
        await using (var ahead = NewEngine(raw))
        {
            await StartAsync(ahead, SleepAsync);
            await ahead.Client.SuspendInstanceAsync("i");
            await ahead.RunUntilIdleAsync();
            clock.Now = Due;
            await ahead.RunUntilIdleAsync();
            await ahead.StopAsync();
        }

        clock.Now = Due.AddMinutes(-1);
        await using var behind = NewEngine(raw);
        await behind.Client.ResumeInstanceAsync("i");
        await behind.RunUntilIdleAsync();
        await behind.StopAsync();
        clock.Now = Due;
        await AssertWokenAsync(NewEngine(raw));
    }

    [Fact]
    public async Task A_timer_armed_by_a_turn_that_was_never_written_is_removed_from_the_index()
    {
        var store = new HookedTableStore(raw);
        await using (var dying = NewEngine(store))
        {
            var writes = 0;
            store.Before = write => write && ++writes >= 6 ? throw Dead() : Task.CompletedTask;
            await Assert.ThrowsAnyAsync<Exception>(() => StartAsync(dying, SleepFromNowAsync));
        }

        clock.Now = Start.AddHours(1);
        await using var next = NewEngine(raw);
        await next.RunUntilIdleAsync();
        clock.Now = Due;
        await next.RunUntilIdleAsync();
        await next.StopAsync();
        Assert.Equal(Due.AddHours(1), await NewEngine(raw).NextDueAsync());
    }

    [Fact]
    public async Task An_event_that_comes_while_a_turn_is_written_is_not_forgotten_by_a_crash_in_the_next_turn()
    {
        var store = new HookedTableStore(raw);
        await using var dying = NewEngine(store);
        await StartAsync(dying, async context =>
        {
            for (var text = ""; ;)
            {
                using var over = new CancellationTokenSource();
                _ = context.CreateTimer(Due.UtcDateTime, over.Token);
                text += await context.WaitForExternalEvent<string>("e");
                context.SetCustomStatus(text);
                over.Cancel();
            }
        });
        await dying.Client.RaiseEventAsync("i", "e", "a");
        var writes = 0;
        store.Before = async write =>
        {
            if (write && ++writes == 2)
                await dying.Client.RaiseEventAsync("i", "e", "b");
            else if (writes >= 5)
                throw Dead();
        };
        await Assert.ThrowsAnyAsync<Exception>(() => dying.RunUntilIdleAsync());

        await using var next = NewEngine(raw);
        await next.RunUntilIdleAsync();
        Assert.Equal("\"ab\"", (await next.Client.GetInstanceAsync("i"))!.SerializedCustomStatus);
    }

    [Fact]
    public async Task A_message_that_comes_between_two_pages_of_a_read_is_not_missed()
    {
        var store = new PagedTableStore(raw, 3);
        await using var reading = NewEngine(store);
        await using var other = NewEngine(raw);
        await StartAsync(reading, async context => await context.WaitForExternalEvent<string>("e")
            + await context.WaitForExternalEvent<string>("e") + await context.WaitForExternalEvent<string>("e"));
        await other.Client.RaiseEventAsync("i", "e", "1");
        await reading.Client.RaiseEventAsync("i", "e", "2");
        store.Between = async table =>
        {
            store.Between = _ => Task.CompletedTask;
            await reading.Client.RaiseEventAsync("i", "e", "3");
        };

        await reading.RunUntilIdleAsync();
        Assert.Equal("\"123\"", (await reading.Client.GetInstanceAsync("i"))!.SerializedOutput);
    }

    private static async Task<object?> SleepAsync(OrchestrationContext context)
    {
        await context.CreateTimer(Due.UtcDateTime, CancellationToken.None);
        return "woken";
    }

    private static async Task<object?> SleepFromNowAsync(OrchestrationContext context)
    {
        await context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), CancellationToken.None);
        return "woken";
    }

    private static TableStoreException Dead() => new(TableFailure.Unavailable, "any", null, null, "The host is dead.");

    private static async Task StartAsync(EmbeddedEngine engine, Func<OrchestrationContext, Task<object?>> code, string id = "i")
    {
        await engine.Client.ScheduleNewOrchestrationInstanceAsync("Script", new ScriptInput(ScriptOrchestration.Add(code)), new StartOrchestrationOptions(id));
        await engine.RunUntilIdleAsync();
    }

    private static async Task AssertWokenAsync(EmbeddedEngine engine)
    {
        await engine.RunUntilIdleAsync();
        Assert.Equal("\"woken\"", (await engine.Client.GetInstanceAsync("i"))!.SerializedOutput);
        await engine.DisposeAsync();
    }

    private EmbeddedEngine NewEngine(ITableStore store) => new(
        store, EngineContract.NewRegistry(), Services, clock, NullLogger<EmbeddedEngine>.Instance, new EmbeddedEngineOptions { SystemTime = clock, InlineAttempts = 3 });
}
