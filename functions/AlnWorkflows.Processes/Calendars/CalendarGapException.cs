using System.Globalization;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>A date lies in a school year the calendar has no term dates for.</summary>
public sealed class CalendarGapException(string calendarId, DateOnly date) : DeadlineException(string.Create(
    CultureInfo.InvariantCulture,
    $"The calendar \"{calendarId}\" does not cover {date:yyyy-MM-dd}. Enter the term dates of the school year {SchoolYear.Of(date)} for it."))
{
    public string CalendarId { get; } = calendarId;

    public DateOnly Date { get; } = date;

    /// <summary>The school year whose term dates are to be entered.</summary>
    public SchoolYear SchoolYear { get; } = SchoolYear.Of(date);
}
