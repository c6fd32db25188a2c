namespace AlnWorkflows.Processes.Law;

/// <summary>Whose period it is.</summary>
public enum PeriodOwner
{
    /// <summary>A body's duty: chased early, its breach reported late.</summary>
    Body,

    /// <summary>A family's right: shown the earliest last day, nothing adverse before the latest.</summary>
    Family,
}
