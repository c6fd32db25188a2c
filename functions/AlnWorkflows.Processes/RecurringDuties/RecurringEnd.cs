namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>How a recurring duty ended.</summary>
public enum RecurringEnd
{
    /// <summary>It goes on with its next period.</summary>
    None,

    SwitchedOff,
}
