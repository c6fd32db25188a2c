namespace AlnWorkflows.Processes.Law;

/// <summary>Which day is the first to be counted.</summary>
public enum FirstDay
{
    /// <summary>The trigger day is day 0.</summary>
    DayAfterTrigger,

    /// <summary>The trigger day is day 1 ("starting with the date on which").</summary>
    TriggerDay,

    /// <summary>The law’s words do not say whether the trigger day is day 1: the earlier date counts it, the later does not.
    /// Only of a family’s period; a body’s duty counts so without it.</summary>
    Open,

    /// <summary>The first working day of the Tribunal after the trigger day is day 1 (its Regulations, regulation 58(5)).</summary>
    FirstTribunalWorkingDay,
}
