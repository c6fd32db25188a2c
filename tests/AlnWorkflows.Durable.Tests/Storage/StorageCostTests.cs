using AlnWorkflows.Durable.Tests.Contract;
using AlnWorkflows.Durable.Tests.Scripts;
using AlnWorkflows.Storage.Tables.InMemory;
using AlnWorkflows.Testing;
using AlnWorkflows.Testing.Tables;

namespace AlnWorkflows.Durable.Tests.Storage;

public sealed class StorageCostTests : IAsyncDisposable
{
    private const int Steps = 50;
    private readonly CountingTableStore store = new(new InMemoryTableStore());
    private readonly VirtualTimeHost host;

    public StorageCostTests() => host = new VirtualTimeHost(EngineContract.NewRegistry(), store: store);

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task A_step_of_a_chain_of_activities_costs_one_transaction()
    {
        var before = await StartAsync(async context =>
        {
            await context.WaitForExternalEvent<object?>("go");
            for (var i = 0; i < Steps; i++)
                await context.CallActivityAsync("Echo", "x");
            return null;
        });
        await host.Client.RaiseEventAsync("i", "go");
        await host.RunUntilIdleAsync();
        await AssertCompletedAsync();
        Assert.InRange(store.Calls - before, Steps, Steps + 5);
    }

    [Fact]
    public async Task A_step_that_waits_for_an_event_costs_two_calls_reads_counted()
    {
        var before = await StartAsync(async context =>
        {
            for (var i = 0; i < Steps; i++)
                await context.WaitForExternalEvent<int>("e");
            return null;
        });
        for (var i = 0; i < Steps; i++)
        {
            await host.Client.RaiseEventAsync("i", "e", i);
            await host.RunUntilIdleAsync();
        }

        await AssertCompletedAsync();
        Assert.InRange(store.Calls - before, 2 * Steps, (2 * Steps) + 5);
    }

    [Fact]
    public async Task A_step_that_arms_a_timer_and_waits_for_it_costs_three_calls_reads_counted()
    {
        var before = await StartAsync(async context =>
        {
            await context.WaitForExternalEvent<object?>("go");
            for (var i = 0; i < Steps; i++)
                await context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), CancellationToken.None);
            return null;
        });
        await host.Client.RaiseEventAsync("i", "go");
        await host.RunUntilAsync(host.Now.AddDays(Steps));
        await AssertCompletedAsync();
        Assert.InRange(store.Calls - before, 3 * Steps, (3 * Steps) + 5);
    }

    [Fact]
    public async Task A_waiting_instance_costs_nothing()
    {
        for (var i = 0; i < 20; i++)
            await StartAsync(async context => await context.WaitForExternalEvent<int>("e"), $"waiting-{i}");
        await host.RunUntilIdleAsync();
        var before = store.Calls;
        for (var i = 0; i < 100; i++)
            await host.RunUntilIdleAsync();
        await host.RunUntilAsync(host.Now.AddYears(1));
        Assert.Equal(before, store.Calls);
    }

    [Fact]
    public async Task A_host_that_starts_reads_only_what_is_due_or_ready()
    {
        for (var i = 0; i < 200; i++)
            await StartAsync(async context => await context.WaitForExternalEvent<int>("e"), $"waiting-{i}");
        await host.Engine.StopAsync();

        var counting = new CountingTableStore(host.Store);
        await using var next = new VirtualTimeHost(EngineContract.NewRegistry(), store: counting);
        await next.RunUntilIdleAsync();
        Assert.InRange(counting.Reads, 8, 16);
    }

    private async Task<int> StartAsync(Func<OrchestrationContext, Task<object?>> code, string id = "i")
    {
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Script", new ScriptInput(ScriptOrchestration.Add(code)), new StartOrchestrationOptions(id));
        await host.RunUntilIdleAsync();
        return store.Calls;
    }

    private async Task AssertCompletedAsync() => Assert.Equal(OrchestrationStatus.Completed, (await host.Client.GetInstanceAsync("i"))!.Status);
}
