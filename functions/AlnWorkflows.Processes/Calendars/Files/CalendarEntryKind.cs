namespace AlnWorkflows.Processes.Calendars.Files;

/// <summary>What one line or event of a calendar file says.</summary>
public enum CalendarEntryKind
{
    AutumnTerm,
    SpringTerm,
    SummerTerm,
    HalfTerm,
    Inset,
    Closed,
    ClosedMorning,
    ClosedAfternoon,
    Extra,
}
