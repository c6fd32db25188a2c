namespace AlnWorkflows.Processes.Tables;

/// <summary>What kind of thing a process waits for besides answers.</summary>
public enum WaitKind
{
    Date,
    Event,
}
