using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Calendars.Files;

/// <summary>Puts the entries of a file together: whole school years, and single days.</summary>
internal static class EntriesToChange
{
    private static readonly (CalendarEntryKind Kind, BilingualText Name)[] Terms =
    [
        (CalendarEntryKind.AutumnTerm, CalendarWording.AutumnTerm),
        (CalendarEntryKind.SpringTerm, CalendarWording.SpringTerm),
        (CalendarEntryKind.SummerTerm, CalendarWording.SummerTerm),
    ];

    public static CalendarChange Of(IReadOnlyList<CalendarEntry> entries, Confidence confidence, List<LineProblem> problems)
    {
        var termEntries = entries.Where(entry => entry.Kind <= CalendarEntryKind.HalfTerm).ToList();
        var years = termEntries.GroupBy(entry => SchoolYear.Of(entry.From)).OrderBy(year => year.Key)
            .Select(year => Year(year.Key, [.. year], confidence, problems)).OfType<SchoolYearTerms>().ToList();
        var days = entries.Except(termEntries).ToList();
        foreach (var twice in days.SelectMany(entry => entry.Single.Select(date => (date, entry))).GroupBy(day => day.date).Where(same => same.Count() > 1))
            problems.Add(new LineProblem(twice.Last().entry.Line, CalendarFileWording.Twice.With(BilingualText.Same(twice.First().entry.Line))));
        return new CalendarChange(
            years,
            [.. days.Where(entry => entry.Kind == CalendarEntryKind.Inset).SelectMany(entry => entry.Single).Distinct()],
            [.. days.Where(entry => entry.Kind is CalendarEntryKind.Closed or CalendarEntryKind.ClosedMorning or CalendarEntryKind.ClosedAfternoon)
                .SelectMany(entry => entry.Single.Select(date => new SchoolClosure(date, entry.Reason!, PartOf(entry.Kind))))],
            [.. days.Where(entry => entry.Kind == CalendarEntryKind.Extra).SelectMany(entry => entry.Single.Select(date => new ExtraDay(date, entry.Reason!)))],
            []);
    }

    private static ClosedPart PartOf(CalendarEntryKind kind) => kind switch
    {
        CalendarEntryKind.ClosedMorning => ClosedPart.Morning,
        CalendarEntryKind.ClosedAfternoon => ClosedPart.Afternoon,
        _ => ClosedPart.WholeDay,
    };

    private static SchoolYearTerms? Year(SchoolYear year, IReadOnlyList<CalendarEntry> entries, Confidence confidence, List<LineProblem> problems)
    {
        var found = problems.Count;
        var terms = Terms.Select(term => One(entries.Where(entry => entry.Kind == term.Kind).ToList(), problems)).ToArray();
        var halves = entries.Where(entry => entry.Kind == CalendarEntryKind.HalfTerm).ToList();
        foreach (var outside in halves.Where(half => !terms.Any(term => Holds(term, half))))
            problems.Add(new LineProblem(outside.Line, CalendarFileWording.InNoTerm));
        foreach (var (earlier, later) in terms.OfType<CalendarEntry>().Zip(terms.OfType<CalendarEntry>().Skip(1)))
            if (later.From <= earlier.To)
                problems.Add(new LineProblem(later.Line, CalendarFileWording.OutOfOrder));
        var halfTerms = terms.Select(term => One(halves.Where(half => Holds(term, half)).ToList(), problems)).ToArray();
        var missing = Missing(terms, halfTerms).ToList();
        if (missing.Count > 0)
            problems.Add(new LineProblem(entries[0].Line, CalendarFileWording.YearLacks.With(BilingualText.Same(year.ToString()), Join(missing))));
        return problems.Count > found ? null : new SchoolYearTerms(year, Dates(0), Dates(1), Dates(2));

        TermDates Dates(int at) => new(
            new(terms[at]!.From, confidence), new(halfTerms[at]!.From, confidence), new(halfTerms[at]!.To, confidence), new(terms[at]!.To, confidence));
    }

    private static IEnumerable<BilingualText> Missing(CalendarEntry?[] terms, CalendarEntry?[] halfTerms)
    {
        for (var i = 0; i < Terms.Length; i++)
        {
            if (terms[i] is null)
                yield return Terms[i].Name;
            if (halfTerms[i] is null)
                yield return CalendarFileWording.HalfTermOf.With(Terms[i].Name);
        }
    }

    private static CalendarEntry? One(IReadOnlyList<CalendarEntry> same, List<LineProblem> problems)
    {
        foreach (var again in same.Skip(1))
            problems.Add(new LineProblem(again.Line, CalendarFileWording.Twice.With(BilingualText.Same(same[0].Line))));
        return same.Count == 0 ? null : same[0];
    }

    private static bool Holds(CalendarEntry? term, CalendarEntry half) => term is not null && term.From < half.From && half.To < term.To;

    private static BilingualText Join(IReadOnlyList<BilingualText> texts) =>
        new(string.Join(", ", texts.Select(text => text.Cy)), string.Join(", ", texts.Select(text => text.En)));
}
