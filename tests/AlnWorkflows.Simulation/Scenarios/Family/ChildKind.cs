namespace AlnWorkflows.Simulation.Scenarios.Family;

/// <summary>What a child does.</summary>
public enum ChildKind
{
    Works,
    Throws,
    WaitsForEvent,
    Sleeps,
    IsTerminated,
    HasChild,
}
