using AlnWorkflows.Simulation.Storage;

namespace AlnWorkflows.Simulation.Running;

/// <param name="Scenario">The one scenario to run; null lets the seed choose.</param>
/// <param name="IsTraced">Write down everything that happens.</param>
public sealed record SeedOptions(string? Scenario = null, Sabotage Sabotage = Sabotage.None, bool IsTraced = false);
