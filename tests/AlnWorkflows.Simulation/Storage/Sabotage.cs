namespace AlnWorkflows.Simulation.Storage;

/// <summary>A rule that the simulator breaks on purpose, to show that its invariants notice.</summary>
public enum Sabotage
{
    None,

    /// <summary>A turn is written whatever the version of the state row is.</summary>
    Etag,

    /// <summary>An event is acknowledged now and then without being stored.</summary>
    Ack,

    /// <summary>An effect is done without its claim being taken.</summary>
    Claim,
}
