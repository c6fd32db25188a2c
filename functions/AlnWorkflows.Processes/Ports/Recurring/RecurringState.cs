namespace AlnWorkflows.Processes.Ports;

/// <summary>How a recurring duty stands in one of its periods.</summary>
public enum RecurringState
{
    Open,
    Done,

    /// <summary>Somebody has recorded that it is not done this time, and why.</summary>
    NotThisTime,

    /// <summary>The period ended without a record.</summary>
    Missed,

    /// <summary>It is not asked for any more: switched off, or its date taken out.</summary>
    Withdrawn,
}
