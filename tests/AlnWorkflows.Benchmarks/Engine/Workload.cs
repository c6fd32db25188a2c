using AlnWorkflows.Durable;
using AlnWorkflows.Durable.Embedded;
using AlnWorkflows.Testing;

namespace AlnWorkflows.Benchmarks.Engine;

/// <summary>What one benchmark asks of an engine.</summary>
/// <param name="Instances">How many instances a run takes.</param>
/// <param name="StepsPerInstance">Activities or timers of one instance.</param>
/// <param name="Concurrency">Instances under way at a time.</param>
internal sealed record Workload(string Name, int Instances, int StepsPerInstance, int Concurrency)
{
    private static readonly TimeSpan Wait = TimeSpan.FromDays(35);

    private bool WaitsForTimers => Name == Timers;

    public const string Sequence = "sequence5";
    public const string FanOut = "fanout100";
    public const string Timers = "timers1000";

    public static WorkflowRegistry Registry => new WorkflowRegistry()
        .AddOrchestration<SequenceOrchestration>()
        .AddOrchestration<FanOutOrchestration>()
        .AddOrchestration<TimerOrchestration>()
        .AddActivity<EchoActivity>();

    public static Workload Named(string name, bool inMemory) => name switch
    {
        Sequence => new(name, inMemory ? 5_000 : 500, 5, 32),
        FanOut => new(name, inMemory ? 200 : 20, 100, 4),
        Timers => new(name, 1_000, 1, 1_000),
        _ => throw new FormatException($"There is no benchmark '{name}'. The benchmarks: {Sequence}, {FanOut}, {Timers}."),
    };

    /// <summary>Runs it, and calls <paramref name="beginTimed"/> where the part that counts begins.</summary>
    /// <returns>What each instance took, in ms.</returns>
    public async Task<IReadOnlyList<double>> RunAsync(EmbeddedEngine engine, EndLogger ends, ManualTimeProvider clock, Action beginTimed)
    {
        if (WaitsForTimers)
            return await FireAsync(engine, ends, clock, beginTimed);

        beginTimed();
        var next = 0;
        var latencies = new double[Instances];
        await Task.WhenAll(Enumerable.Range(0, Concurrency).Select(async _ =>
        {
            for (var i = Interlocked.Increment(ref next) - 1; i < Instances; i = Interlocked.Increment(ref next) - 1)
                latencies[i] = await RunOneAsync(engine, ends, i);
        }));
        return latencies;
    }

    private async Task<double> RunOneAsync(EmbeddedEngine engine, EndLogger ends, int number)
    {
        var id = $"{Name}-{number}";
        var started = TimeProvider.System.GetTimestamp();
        await engine.Client.ScheduleNewOrchestrationInstanceAsync(Name == Sequence ? "Sequence" : "FanOut", StepsPerInstance, new StartOrchestrationOptions(id));
        await ends.WhenEnded(id);
        return TimeProvider.System.GetElapsedTime(started).TotalMilliseconds;
    }

    private async Task<IReadOnlyList<double>> FireAsync(EmbeddedEngine engine, EndLogger ends, ManualTimeProvider clock, Action beginTimed)
    {
        var due = (clock.GetUtcNow() + Wait).UtcDateTime;
        var ids = Enumerable.Range(0, Instances).Select(i => $"{Name}-{i}").ToList();
        await Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (id, cancellationToken) =>
            await engine.Client.ScheduleNewOrchestrationInstanceAsync("Timer", due, new StartOrchestrationOptions(id), cancellationToken));
        await engine.RunUntilIdleAsync();

        beginTimed();
        var started = TimeProvider.System.GetTimestamp();
        clock.Advance(Wait);
        engine.NotifyTimeMoved();
        return await Task.WhenAll(ids.Select(async id =>
        {
            await ends.WhenEnded(id);
            return TimeProvider.System.GetElapsedTime(started).TotalMilliseconds;
        }));
    }
}
