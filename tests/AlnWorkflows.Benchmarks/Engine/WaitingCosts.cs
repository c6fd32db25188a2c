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
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(200);

    public static async Task<int> MeasureAsync(WaitingOptions options)
    {
        // What the process itself sets aside once and for all is not the engine's.
        await MeasureAsync(Few);
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

        var without = await HeldAsync();
        var counting = new RowCountingTableStore(store);
        await using var engine = new EmbeddedEngine(counting, Workload.Registry, services, clock, NullLogger<EmbeddedEngine>.Instance);
        await engine.StartAsync();
        await engine.RunUntilIdleAsync();
        var with = await HeldAsync();
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

    /// <summary>What is held once nothing more can be let go of: threads that end take a moment.</summary>
    private static async Task<long> HeldAsync()
    {
        var held = Collect();
        for (var unchanged = 0; unchanged < 3;)
        {
            await Task.Delay(Moment, TimeProvider.System);
            var now = Collect();
            unchanged = Math.Abs(now - held) < Allowed / 100 ? unchanged + 1 : 0;
            held = now;
        }

        return held;
    }

    private static long Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(true);
    }
}
