namespace AlnWorkflows.Processes.ApplyCalendar;

/// <summary>The event that tells running instances that a calendar has changed.</summary>
public static class CalendarEvents
{
    public const string CalendarChanged = "calendar-changed";
}
