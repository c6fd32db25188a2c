using AlnWorkflows.Durable;
using AlnWorkflows.Durable.Embedded;
using AlnWorkflows.Storage.Tables.InMemory;
using AlnWorkflows.Testing;
using AlnWorkflows.Testing.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlnWorkflows.Benchmarks.Engine;

/// <summary>What an engine holds in memory, and reads at its start, over a store full of instances that only wait.</summary>
internal static class WaitingCosts
{
    private const int Few = 1_000;
    private const long Allowed = 1024 * 1024;

    public static async Task<int> MeasureAsync(WaitingOptions options)
    {
        var few = await MeasureAsync(Few);
        var many = await MeasureAsync(options.Instances);
        Console.WriteLine($"{Few,9:N0} waiting: the engine holds {few.Bytes / 1024.0,8:N0} KB, its start read {few.Rows} rows");
        Console.WriteLine($"{options.Instances,9:N0} waiting: the engine holds {many.Bytes / 1024.0,8:N0} KB, its start read {many.Rows} rows");
        var holds = Math.Abs(many.Bytes - few.Bytes) <= Allowed && many.Rows == few.Rows;
        Console.WriteLine(holds ? "Waiting costs nothing." : "Waiting costs something: more than 1 MB apart, or more rows read.");
        return holds ? 0 : 1;
    }

    private static async Task<(long Bytes, int Rows)> MeasureAsync(int instances)
    {
        var store = new InMemoryTableStore();
        var clock = new ManualTimeProvider();
        await using var services = new ServiceCollection().BuildServiceProvider();
        await FillAsync(store, clock, services, instances);

        var without = Held();
        var counting = new RowCountingTableStore(store);
        await using var engine = new EmbeddedEngine(counting, Workload.Registry, services, clock, NullLogger<EmbeddedEngine>.Instance);
        await engine.StartAsync();
        await engine.RunUntilIdleAsync();
        var with = Held();
        GC.KeepAlive(engine);
        return (with - without, counting.Rows);
    }

    private static async Task FillAsync(InMemoryTableStore store, ManualTimeProvider clock, ServiceProvider services, int instances)
    {
        var due = (clock.GetUtcNow() + TimeSpan.FromDays(365)).UtcDateTime;
        await using var engine = new EmbeddedEngine(store, Workload.Registry, services, clock, NullLogger<EmbeddedEngine>.Instance);
        await engine.StartAsync();
        await Parallel.ForAsync(0, instances, async (i, cancellationToken) =>
            await engine.Client.ScheduleNewOrchestrationInstanceAsync("Timer", due, new StartOrchestrationOptions($"waiting-{i}"), cancellationToken));
        await engine.RunUntilIdleAsync();
    }

    private static long Held()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(true);
    }
}
