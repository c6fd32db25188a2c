namespace AlnWorkflows.Processes.Ports;

/// <summary>Whether a person has a PIN, given to them on paper.</summary>
public enum PinState
{
    /// <summary>None was made: a one-time code alone opens their links.</summary>
    None,
    Set,

    /// <summary>Too many wrong tries: only a new PIN helps.</summary>
    Locked,
}
