namespace AlnWorkflows.Simulation.Scenarios.FanOut;

/// <param name="Fails">For each branch, how often it fails.</param>
public sealed record FanOutInput(string Key, IReadOnlyList<int> Fails);
