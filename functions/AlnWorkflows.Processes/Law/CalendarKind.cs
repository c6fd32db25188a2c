namespace AlnWorkflows.Processes.Law;

/// <summary>The calendar a rule's days are counted on.</summary>
public enum CalendarKind
{
    /// <summary>None: every day counts.</summary>
    None,

    /// <summary>The particular school's: its authority's term dates, its own INSET days and closures.</summary>
    School,

    /// <summary>The particular further education institution's term-time days.</summary>
    FurtherEducation,

    /// <summary>Working days as the ALN Regulations 2021 use the term.</summary>
    WorkingDays,

    /// <summary>Working days of the Education Tribunal for Wales.</summary>
    TribunalWorkingDays,
}
