using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Pages.Calendars;

/// <summary>The twelve dates of a school year as a form.</summary>
internal static class TermDatesForm
{
    private static readonly (string Id, BilingualText Title)[] Terms =
        [("autumn", CalendarPageWording.AutumnTerm), ("spring", CalendarPageWording.SpringTerm), ("summer", CalendarPageWording.SummerTerm)];

    private static readonly FormOption[] Sources =
    [
        new(nameof(Confidence.V), CalendarPageWording.SourceOfficial),
        new(nameof(Confidence.S), CalendarPageWording.SourceSecondary),
        new(nameof(Confidence.U), CalendarPageWording.SourceUnchecked),
    ];

    /// <summary>How surely the dates of terms are known.</summary>
    public static FormField Source { get; } = new("source", FieldKind.Choice, CalendarPageWording.Source, Options: Sources);

    public static Form For(SchoolYear year) => new(
        "term-dates",
        CalendarPageWording.EnterTerms.With(BilingualText.Same(year.ToString())),
        [
            .. Terms.Select(term => new FormSection(term.Id, term.Title, [.. Fields(term.Id)])),
            new FormSection("source", CalendarPageWording.Source, [Source]),
        ],
        values => Check(year, values));

    public static SchoolYearTerms Read(SchoolYear year, FormValues values)
    {
        var confidence = Enum.Parse<Confidence>(values["source"]);
        TermDates Term(string id) => new(Date($"{id}First"), Date($"{id}HalfTermFirst"), Date($"{id}HalfTermLast"), Date($"{id}Last"));
        MarkedDate Date(string name) => new(values.Date(name)!.Value, confidence);
        return new SchoolYearTerms(year, Term("autumn"), Term("spring"), Term("summer"));
    }

    private static IEnumerable<FormField> Fields(string term) =>
    [
        new($"{term}First", FieldKind.Date, CalendarPageWording.FirstDay),
        new($"{term}HalfTermFirst", FieldKind.Date, CalendarPageWording.HalfTermFirst),
        new($"{term}HalfTermLast", FieldKind.Date, CalendarPageWording.HalfTermLast),
        new($"{term}Last", FieldKind.Date, CalendarPageWording.LastDay),
    ];

    /// <summary>Each date in its year, on a weekday and after the one before; a half-term of one day begins and ends on it.</summary>
    private static IEnumerable<Problem> Check(SchoolYear year, FormValues values)
    {
        DateOnly? before = null;
        foreach (var name in Terms.SelectMany(term => Fields(term.Id)).Select(field => field.Name))
        {
            var date = values.Date(name)!.Value;
            var mayBeSame = name.EndsWith("HalfTermLast", StringComparison.Ordinal);
            if (!year.Contains(date))
                yield return new Problem(ErrorCodes.NotInSchoolYear, name, BilingualText.Same(year.ToString()), BilingualDate.Date(date));
            else if (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                yield return new Problem(ErrorCodes.NotAWeekday, name, BilingualDate.Weekday(date));
            else if (before is { } earlier && (mayBeSame ? date < earlier : date <= earlier))
                yield return new Problem(ErrorCodes.DateMustBeLater, name, BilingualDate.Date(earlier));
            before = date;
        }
    }
}
