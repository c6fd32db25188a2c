using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Tests.Oracle;

namespace AlnWorkflows.Processes.Tests.Clocks;

/// <summary>The calendars of the second working, made into the product's own.</summary>
internal static class OracleSchools
{
    /// <summary>The same calendar as far as the product can hold it: a term that starts in August starts on its first weekday
    /// in September, and no school meets on a Saturday.</summary>
    public static OracleCalendar Held(OracleCalendar calendar) => new()
    {
        FirstSchoolYear = calendar.FirstSchoolYear,
        LastSchoolYear = calendar.LastSchoolYear,
        SchoolTerms = calendar.SchoolTerms,
        InsetDays = calendar.InsetDays,
        Closures = calendar.Closures,
        FurtherEducationTerms = [.. calendar.FurtherEducationTerms.Select(term => term.First.Month == 8
            ? term with { First = term.Weekdays().First(day => day.Month == 9) }
            : term)],
    };

    public static SchoolCalendar School(OracleCalendar calendar) => Terms("school", calendar.SchoolTerms).With(new SchoolOverlay(
        "school", BilingualText.Same("school"), 1, [], [.. calendar.InsetDays],
        [.. calendar.Closures.Select(date => new SchoolClosure(date, new("eira", "snow")))]));

    public static SchoolCalendar Institution(OracleCalendar calendar) => Terms("college", calendar.FurtherEducationTerms);

    private static SchoolCalendar Terms(string id, IReadOnlyList<OracleTerm> terms) => SchoolCalendar.FromTerms(
        id, BilingualText.Same(id), 1,
        terms.Chunk(3).Select(year => new SchoolYearTerms(SchoolYear.Of(year[1].First), Term(year[0]), Term(year[1]), Term(year[2]))),
        BankHolidays.LoadEmbedded());

    private static TermDates Term(OracleTerm term) =>
        new(Marked(term.First), Marked(Weekday(term.HalfTermFirst, 1)), Marked(Weekday(term.HalfTermLast, -1)), Marked(term.Last));

    private static DateOnly Weekday(DateOnly date, int step) =>
        date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? Weekday(date.AddDays(step), step) : date;

    private static MarkedDate Marked(DateOnly date) => new(date, Confidence.V);
}
