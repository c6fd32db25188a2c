namespace AlnWorkflows.Records.Tests;

/// <summary>What becomes of a write whose answer is lost.</summary>
public enum Lie
{
    /// <summary>The answer is not lost.</summary>
    None,
    Stored,
    NotStored,

    /// <summary>It lands just before the next write.</summary>
    StoredLater,
}
