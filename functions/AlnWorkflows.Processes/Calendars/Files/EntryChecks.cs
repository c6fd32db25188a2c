using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Calendars.Files;

/// <summary>What must hold of one entry by itself.</summary>
internal static class EntryChecks
{
    private const int LongestRun = 366;

    /// <summary>The entry, or null where a problem was added.</summary>
    public static CalendarEntry? Sound(CalendarEntry entry, List<LineProblem> problems)
    {
        var problem = ProblemOf(entry);
        if (problem is not null)
            problems.Add(new LineProblem(entry.Line, problem));
        return problem is null ? entry : null;
    }

    private static BilingualText? ProblemOf(CalendarEntry entry)
    {
        var (from, to) = (BilingualDate.Weekday(entry.From), BilingualDate.Weekday(entry.To));
        if (entry.To < entry.From)
            return CalendarFileWording.Backwards.With(from, to);
        if (entry.To.DayNumber - entry.From.DayNumber > LongestRun)
            return CalendarFileWording.TooLong.With(from, to);
        if (entry.Kind >= CalendarEntryKind.Closed)
            return entry.Reason is null ? CalendarFileWording.NoReason : null;
        if (entry.Kind == CalendarEntryKind.Inset)
            return null;
        if (SchoolYear.Of(entry.From) != SchoolYear.Of(entry.To))
            return CalendarFileWording.TwoYears;
        return IsWeekend(entry.From) ? CalendarFileWording.Weekend.With(from) : IsWeekend(entry.To) ? CalendarFileWording.Weekend.With(to) : null;
    }

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
