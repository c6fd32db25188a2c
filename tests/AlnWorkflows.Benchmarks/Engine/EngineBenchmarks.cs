using System.Runtime.InteropServices;
using System.Text.Json;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.InMemory;
using AlnWorkflows.Testing.Azurite;

namespace AlnWorkflows.Benchmarks.Engine;

/// <summary>How fast the engine is, beside the same storage requests without it.</summary>
internal static class EngineBenchmarks
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static async Task<int> RunAsync(EngineBenchmarkOptions options)
    {
        Console.WriteLine($"{RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}; medians of {options.Runs}");
        Console.WriteLine($"{"benchmark",-12}{"store",-9}{"per second",11}{"p50 ms",9}{"p99 ms",9}{"raw/s",10}{"of raw",8}{"calls/step",12}{"cpu µs/step",13}");
        var rows = new List<BenchmarkRow>();
        foreach (var store in options.Stores)
        {
            await using var azurite = store == EngineBenchmarkOptions.Azurite ? await AzuriteServer.StartAsync() : null;
            foreach (var name in options.Names)
                rows.Add(await MeasureAsync(Workload.Named(name, azurite is null), store, options.Runs, () => azurite is null ? new InMemoryTableStore() : azurite.NewTableStore()));
        }

        if (options.JsonFile is { } file)
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(rows, Json));
        return 0;
    }

    private static async Task<BenchmarkRow> MeasureAsync(Workload workload, string store, int runs, Func<ITableStore> newStore)
    {
        await EngineRun.MeasureAsync(workload with { Instances = Math.Max(workload.Instances / 5, 4) }, newStore);
        var measured = new List<EngineRun>();
        for (var run = 1; run <= runs; run++)
        {
            Console.Error.Write($"\r{workload.Name} on {store}: run {run} of {runs} …");
            measured.Add(await EngineRun.MeasureAsync(workload, newStore));
        }

        Console.Error.Write("\r".PadRight(60) + "\r");
        var row = BenchmarkRow.Of(workload.Name, store, measured);
        Console.WriteLine($"{row.Name,-12}{row.Store,-9}{row.PerSecond,11:N1}{row.P50Ms,9:N1}{row.P99Ms,9:N1}{row.RawPerSecond,10:N1}{row.PerSecond / row.RawPerSecond,8:P0}{row.TransactionsPerStep,12:N2}{row.CpuMicrosecondsPerStep,13:N1}");
        return row;
    }
}
