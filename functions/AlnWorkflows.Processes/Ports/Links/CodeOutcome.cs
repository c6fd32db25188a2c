namespace AlnWorkflows.Processes.Ports;

public enum CodeOutcome
{
    Right,
    Wrong,

    /// <summary>Too old, or used.</summary>
    Expired,

    /// <summary>Too many wrong tries: a new code is needed.</summary>
    Spent,
}
