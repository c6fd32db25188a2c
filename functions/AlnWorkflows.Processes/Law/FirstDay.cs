namespace AlnWorkflows.Processes.Law;

/// <summary>Which day is the first to be counted.</summary>
public enum FirstDay
{
    /// <summary>The trigger day is day 0.</summary>
    DayAfterTrigger,

    /// <summary>The trigger day is day 1 ("starting with the date on which").</summary>
    TriggerDay,
}
