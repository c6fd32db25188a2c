namespace AlnWorkflows.Processes.Clocks;

/// <summary>What a rung's distance is counted in.</summary>
public enum RungUnit
{
    /// <summary>As the safe date is counted: school days and INSET days.</summary>
    CountedDays,

    /// <summary>Days on which pupils attend.</summary>
    SchoolDays,

    /// <summary>Weeks, holidays included.</summary>
    Weeks,
}
