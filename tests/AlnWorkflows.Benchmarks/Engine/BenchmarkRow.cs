namespace AlnWorkflows.Benchmarks.Engine;

/// <summary>What a benchmark came to: medians of its runs.</summary>
/// <param name="PerSecond">Instances a second.</param>
/// <param name="P50Ms">Half of the instances took at most this long from their start, or their timer, to their end.</param>
/// <param name="RawPerSecond">Instances a second if the store were given the same requests by nobody.</param>
/// <param name="TransactionsPerStep">Storage calls, reads counted, for each activity or timer.</param>
/// <param name="CpuMicrosecondsPerStep">Processor time of the engine and its callers, for each activity or timer.</param>
internal sealed record BenchmarkRow(string Name, string Store, double PerSecond, double P50Ms, double P99Ms, double RawPerSecond, double TransactionsPerStep, double CpuMicrosecondsPerStep)
{
    public static BenchmarkRow Of(string name, string store, IReadOnlyList<EngineRun> runs) => new(
        name,
        store,
        Math.Round(Median(runs.Select(run => run.PerSecond)), 1),
        Math.Round(Median(runs.Select(run => Quantile(run.LatenciesMs, 0.5))), 2),
        Math.Round(Median(runs.Select(run => Quantile(run.LatenciesMs, 0.99))), 2),
        Math.Round(Median(runs.Select(run => run.RawPerSecond)), 1),
        Math.Round(Median(runs.Select(run => run.TransactionsPerStep)), 2),
        Math.Round(Median(runs.Select(run => run.CpuMicrosecondsPerStep)), 1));

    private static double Median(IEnumerable<double> values) => Quantile([.. values], 0.5);

    private static double Quantile(IReadOnlyList<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        return sorted[(int)Math.Min(sorted.Length - 1, Math.Floor(share * sorted.Length))];
    }
}
