namespace AlnWorkflows.Simulation.Scenarios.Heavy;

/// <param name="Load">A long text that is carried through generations.</param>
public sealed record HeavyInput(string Key, int Generations, string Load);
