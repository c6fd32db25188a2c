namespace AlnWorkflows.Processes.Calendars;

/// <summary>What was entered does not make a calendar: every problem found, each naming its date or field.</summary>
public sealed class InvalidCalendarException(string calendarId, IReadOnlyList<string> problems)
    : Exception($"The calendar \"{calendarId}\" does not hold: {string.Join(" ", problems)}")
{
    public string CalendarId { get; } = calendarId;

    public IReadOnlyList<string> Problems { get; } = problems;
}
