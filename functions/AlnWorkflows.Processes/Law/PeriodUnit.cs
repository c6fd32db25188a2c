namespace AlnWorkflows.Processes.Law;

/// <summary>What a period is counted in.</summary>
public enum PeriodUnit
{
    /// <summary>Days with a session at the particular school (Education Act 1996, section 579(1)).</summary>
    SchoolDays,

    /// <summary>Months of the calendar, holidays included, ending the day before the corresponding date.</summary>
    CalendarMonths,
}
