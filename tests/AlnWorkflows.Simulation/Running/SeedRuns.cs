using System.Diagnostics;

namespace AlnWorkflows.Simulation.Running;

/// <summary>Runs many seeds, as many at a time as there are processors, each on one thread.</summary>
internal sealed class SeedRuns(CommandOptions options, ScenarioCatalogue catalogue, TextWriter output)
{
    private static readonly TimeSpan BetweenReports = TimeSpan.FromSeconds(10);
    private readonly Lock gate = new();
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly SortedDictionary<string, long> counts = new(StringComparer.Ordinal);
    private TimeSpan reported;
    private long calls;
    private int done;
    private int violated;

    /// <summary>Returns whether any seed was violated; the last line says how many.</summary>
    public bool Run()
    {
        var seeds = new SeedOptions(options.Scenario, options.Sabotage);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(options.From, options.From + options.Seeds, parallel, (seed, loop) =>
        {
            if (!Take(SeedWorld.Run(seed, seeds, catalogue)) && options.StopsAtFirst)
                loop.Stop();
        });
        foreach (var (what, times) in counts)
            output.WriteLine($"{what}: {times:N0}");
        output.WriteLine($"{done} seeds, {violated} violations");
        return violated > 0;
    }

    private bool Take(SeedResult result)
    {
        lock (gate)
        {
            done++;
            calls += result.Calls;
            foreach (var (what, times) in result.Counts)
                counts[what] = counts.GetValueOrDefault(what) + times;
            if (result.IsViolated)
            {
                violated++;
                output.WriteLine($"seed {result.Seed} ({result.Scenarios}): {result.Violations[0].Split('\n')[0]}");
                output.WriteLine($"    again, with all that happens: {Again(result.Seed)}");
            }

            if (watch.Elapsed - reported >= BetweenReports)
            {
                reported = watch.Elapsed;
                output.WriteLine($"{done} of {options.Seeds} seeds, {calls:N0} storage calls, {violated} violations, {reported.TotalSeconds:0} s");
            }

            return !result.IsViolated;
        }
    }

    private string Again(int seed) => $"--seed {seed}"
        + (options.Scenario is { } scenario ? $" --scenario {scenario}" : "")
        + (options.Sabotage == Storage.Sabotage.None ? "" : $" --sabotage {options.Sabotage.ToString().ToLowerInvariant()}");
}
