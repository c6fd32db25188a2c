using AlnWorkflows.Benchmarks.Raw;
using AlnWorkflows.Durable.Embedded;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Benchmarks.Engine;

/// <summary>One run of a workload with an engine, and its requests again without one.</summary>
/// <param name="PerSecond">Instances a second with the engine.</param>
/// <param name="CpuMicrosecondsPerStep">Processor time of this process, whatever else the machine does.</param>
/// <param name="RawPerSecond">Instances a second if there were nothing but their storage requests.</param>
internal sealed record EngineRun(double PerSecond, double RawPerSecond, IReadOnlyList<double> LatenciesMs, double TransactionsPerStep, double CpuMicrosecondsPerStep)
{
    public static async Task<EngineRun> MeasureAsync(Workload workload, Func<ITableStore> newStore)
    {
        var recording = new RecordingTableStore(newStore());
        var clock = new ManualTimeProvider();
        var ends = new EndLogger();
        await using var services = new ServiceCollection().BuildServiceProvider();
        var started = 0L;
        var cpuBefore = TimeSpan.Zero;
        IReadOnlyList<double> latencies;
        TimeSpan took, cpu;
        int concurrency, count;
        await using (var engine = new EmbeddedEngine(recording, Workload.Registry, services, clock, ends))
        {
            await engine.StartAsync();
            latencies = await workload.RunAsync(engine, ends, clock, () =>
            {
                recording.BeginTimed();
                cpuBefore = Environment.CpuUsage.TotalTime;
                started = TimeProvider.System.GetTimestamp();
            });
            took = TimeProvider.System.GetElapsedTime(started);
            cpu = Environment.CpuUsage.TotalTime - cpuBefore;
            (concurrency, count) = (recording.Concurrency, recording.TimedCount);
        }

        var requests = recording.Requests.Take(recording.TimedFrom + count).ToList();
        GC.Collect();
        var raw = await new RequestReplay(newStore(), requests).RunAsync(recording.TimedFrom, concurrency);
        return new EngineRun(
            workload.Instances / took.TotalSeconds,
            workload.Instances / raw.TotalSeconds,
            latencies,
            (double)count / (workload.Instances * workload.StepsPerInstance),
            cpu.TotalMicroseconds / (workload.Instances * workload.StepsPerInstance));
    }
}
