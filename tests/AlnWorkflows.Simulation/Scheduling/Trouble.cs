namespace AlnWorkflows.Simulation.Scheduling;

/// <summary>What goes wrong with one storage call.</summary>
public enum Trouble
{
    None,

    /// <summary>The store is busy; nothing was applied.</summary>
    Refused,

    /// <summary>No answer came; a write was applied all the same.</summary>
    LostAnswer,

    /// <summary>No answer came; nothing was applied.</summary>
    LostRequest,

    /// <summary>A page ends early, and the next one is of a later moment.</summary>
    TornPage,
}
