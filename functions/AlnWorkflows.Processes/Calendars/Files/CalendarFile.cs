using System.Globalization;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Calendars.Files;

/// <summary>
/// Reads a calendar from a file: a table (CSV, separated by commas or semicolons, with the heading
/// <c>type,from,to,welsh,english</c>) or iCalendar (RFC 5545). Pure; every bad line is reported, and a file with one bad
/// line gives no change at all.
/// </summary>
public static class CalendarFile
{
    private static readonly string[] DateShapes = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"];

    /// <param name="text">The file's text.</param>
    /// <param name="confidence">How surely the dates of terms are known.</param>
    /// <param name="beneath">What the days will lie over; null where that is not known, and days are not held against it.</param>
    /// <param name="progress">Told the lines read so far, at each hundredth line and at the end.</param>
    public static CalendarFileReading Read(string text, Confidence confidence, SchoolCalendar? beneath = null, IProgress<int>? progress = null)
    {
        var lines = text.TrimStart('\ufeff').ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var problems = new List<LineProblem>();
        var entries = IsICalendar(lines)
            ? ICalendarReader.Read(lines, problems, progress)
            : TableReader.Read(lines, problems, progress);
        progress?.Report(lines.Length);
        var change = EntriesToChange.Of(entries, confidence, problems);
        if (beneath is not null)
            AgainstCalendar(entries, change, beneath, problems);
        return new CalendarFileReading(
            lines.Length, entries.Count, problems.Count == 0 ? change : CalendarChange.Nothing, [.. problems.OrderBy(problem => problem.Line)]);
    }

    internal static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text.Trim(), DateShapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    internal static BilingualText Quoted(string text) => BilingualText.Same(text.Length <= 60 ? text : text[..60] + "…");

    private static bool IsICalendar(string[] lines) =>
        lines.FirstOrDefault(line => line.Trim().Length > 0) is { } first && first.StartsWith("BEGIN:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Holds the days against the calendar; those of a year whose terms in the file are not right yet are left out.</summary>
    private static void AgainstCalendar(IReadOnlyList<CalendarEntry> entries, CalendarChange change, SchoolCalendar beneath, List<LineProblem> problems)
    {
        var broken = entries.Where(entry => entry.Kind <= CalendarEntryKind.HalfTerm).Select(entry => SchoolYear.Of(entry.From))
            .Except(change.TermDates.Select(terms => terms.SchoolYear)).ToHashSet();
        var overlay = change.ApplyTo(SchoolOverlay.Empty(beneath.Id, beneath.Name));
        foreach (var problem in beneath.ProblemsOf(overlay).Where(problem => !broken.Contains(SchoolYear.Of(problem.Date))))
            problems.Add(new LineProblem(entries.First(entry => entry.Kind >= CalendarEntryKind.Inset && entry.From <= problem.Date && problem.Date <= entry.To).Line, problem.What));
    }
}
