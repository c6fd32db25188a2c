namespace AlnWorkflows.Processes.Engineering;

/// <summary>What an engineer may do to an instance.</summary>
public enum InstanceAct
{
    RaiseEvent,
    Suspend,
    Resume,

    /// <summary>Ends it without running its code; refused while it carries a live duty.</summary>
    Terminate,

    /// <summary>Removes it once it has ended; refused while it carries a live duty.</summary>
    Purge,
}
