using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Calendars.Files;

/// <summary>One line or event of a calendar file, read and sound by itself.</summary>
/// <param name="Line">Where it begins in the file, counted from 1.</param>
/// <param name="To">Inclusive.</param>
/// <param name="Reason">Why the school is shut or meets; null where none is given.</param>
internal sealed record CalendarEntry(int Line, CalendarEntryKind Kind, DateOnly From, DateOnly To, BilingualText? Reason)
{
    public IEnumerable<DateOnly> Days => Enumerable.Range(0, To.DayNumber - From.DayNumber + 1).Select(From.AddDays);

    /// <summary>The days as single ones: of a run, those on which there could be school.</summary>
    public IEnumerable<DateOnly> Single => From == To ? [From] : Days.Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
}
