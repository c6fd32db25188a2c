namespace AlnWorkflows.Processes.Law;

/// <summary>The calendar a rule is counted on.</summary>
public enum CalendarKind
{
    /// <summary>None beyond the calendar of months and days.</summary>
    None,

    /// <summary>The particular school's: its authority's term dates, its own INSET days and closures.</summary>
    School,
}
