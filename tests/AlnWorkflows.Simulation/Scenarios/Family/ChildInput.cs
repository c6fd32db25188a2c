namespace AlnWorkflows.Simulation.Scenarios.Family;

public sealed record ChildInput(string Key, ChildKind Kind);
