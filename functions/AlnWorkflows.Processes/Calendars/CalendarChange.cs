namespace AlnWorkflows.Processes.Calendars;

/// <summary>A change somebody wants to make to what a body has entered. It says what is to be different, not what the whole
/// is to be, so that it can be laid over whatever somebody else has saved meanwhile.</summary>
/// <param name="TermDates">Whole school years; each stands in place of the same year entered before.</param>
/// <param name="Removed">Dates whose INSET day, closure or extra day is taken out.</param>
public sealed record CalendarChange(
    IReadOnlyList<SchoolYearTerms> TermDates,
    IReadOnlyList<DateOnly> InsetDays,
    IReadOnlyList<SchoolClosure> Closures,
    IReadOnlyList<ExtraDay> ExtraDays,
    IReadOnlyList<DateOnly> Removed)
{
    public static CalendarChange Nothing { get; } = new([], [], [], [], []);

    public bool IsNothing => TermDates.Count + InsetDays.Count + Closures.Count + ExtraDays.Count + Removed.Count == 0;

    /// <summary>Every single day the change speaks of, in order; the days of whole terms left out.</summary>
    public IEnumerable<DateOnly> Days => InsetDays
        .Concat(Closures.Select(closure => closure.Date))
        .Concat(ExtraDays.Select(extra => extra.Date))
        .Concat(Removed).Distinct().Order();

    /// <summary>What a body has entered, with this change made: what is entered for a day takes the place of what was.</summary>
    public SchoolOverlay ApplyTo(SchoolOverlay overlay)
    {
        var days = Days.ToHashSet();
        var years = TermDates.Select(terms => terms.SchoolYear).ToHashSet();
        return overlay with
        {
            TermDates = [.. overlay.TermDates.Where(terms => !years.Contains(terms.SchoolYear)).Concat(TermDates).OrderBy(terms => terms.SchoolYear)],
            InsetDays = [.. overlay.InsetDays.Where(date => !days.Contains(date)).Concat(InsetDays).Distinct().Order()],
            Closures = [.. overlay.Closures.Where(closure => !days.Contains(closure.Date)).Concat(Closures).OrderBy(closure => closure.Date)],
            ExtraDays = [.. overlay.Extra.Where(extra => !days.Contains(extra.Date)).Concat(ExtraDays).OrderBy(extra => extra.Date)],
        };
    }
}
