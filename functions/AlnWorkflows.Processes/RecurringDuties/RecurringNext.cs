namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>What a recurring duty needs next.</summary>
public enum RecurringNext
{
    /// <summary>Nothing before an instant, or before somebody changes something.</summary>
    Wait,

    /// <summary>A period has come, or its dates have moved.</summary>
    Begin,

    /// <summary>Its owner is to be asked.</summary>
    Ask,

    /// <summary>The period has passed without a record.</summary>
    Miss,

    /// <summary>A period is open that the calendar or the dates entered no longer have.</summary>
    Withdraw,

    /// <summary>No date was entered for this school year.</summary>
    AskForDates,

    DatesEntered,

    SwitchedOff,
}
