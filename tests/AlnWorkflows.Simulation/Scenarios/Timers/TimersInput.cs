namespace AlnWorkflows.Simulation.Scenarios.Timers;

/// <param name="Seconds">When each timer is due, from the start.</param>
/// <param name="Cancelled">Those that the first to fire cancels, where they have not fired by then.</param>
public sealed record TimersInput(IReadOnlyList<long> Seconds, IReadOnlyList<int> Cancelled);
