namespace AlnWorkflows.Processes.Law;

/// <summary>What a period is counted in.</summary>
public enum PeriodUnit
{
    /// <summary>Days with a session at the particular school (Education Act 1996, section 579(1)).</summary>
    SchoolDays,

    /// <summary>Days on which the particular further education institution is to meet to teach, in a period when most of
    /// its full-time courses run (ALN Regulations 2021, regulation 13(4)).</summary>
    TermTimeDays,

    /// <summary>Working days of the rule's calendar.</summary>
    WorkingDays,

    /// <summary>Days, holidays included.</summary>
    Days,

    /// <summary>Seven days each, holidays included.</summary>
    Weeks,

    /// <summary>Months of the calendar, holidays included; one that counts its first day ends the day before the corresponding date.</summary>
    CalendarMonths,

    /// <summary>Twelve such months each.</summary>
    CalendarYears,

    /// <summary>Academic years, 1 August to 31 July; the first is the one the trigger day lies in.</summary>
    AcademicYears,
}
