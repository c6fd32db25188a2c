namespace AlnWorkflows.Simulation.Running;

/// <summary>What became of one seed.</summary>
/// <param name="Scenarios">The scenarios that shared the world.</param>
/// <param name="Violations">What did not hold; empty where all is well.</param>
/// <param name="Counts">What its scenarios counted.</param>
/// <param name="Trace">Every storage call, crash and start in its order, where asked for.</param>
public sealed record SeedResult(int Seed, string Scenarios, IReadOnlyList<string> Violations, int Calls, int Crashes, IReadOnlyDictionary<string, int> Counts, IReadOnlyList<string> Trace)
{
    public bool IsViolated => Violations.Count > 0;
}
