namespace AlnWorkflows.Processes.Clocks;

/// <summary>The day a rung is counted from, itself never counted.</summary>
public enum RungFrom
{
    /// <summary>The day that started the clock.</summary>
    Trigger,

    /// <summary>The clock's safe date.</summary>
    SafeBy,

    /// <summary>The first school day after the last day in law: the first on which the duty is late.</summary>
    FirstLateDay,
}
