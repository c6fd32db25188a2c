namespace AlnWorkflows.Simulation.Scenarios.Family;

/// <param name="Children">What each child is to do.</param>
public sealed record FamilyInput(string Key, IReadOnlyList<ChildKind> Children);
