using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Tests.Oracle;

namespace AlnWorkflows.Processes.Tests.Clocks;

/// <summary>The calendars of the second working, made into the product's own.</summary>
internal static class OracleSchools
{
    private static readonly BilingualText Why = new("rheswm", "reason");

    public static SchoolCalendar School(OracleCalendar calendar) => Terms("school", calendar.SchoolTerms).With(new SchoolOverlay(
        "school", BilingualText.Same("school"), 1, [], [.. calendar.InsetDays],
        [.. calendar.Closures.Select(date => new SchoolClosure(date, Why))],
        [.. calendar.ExtraSchoolDays.Select(date => new ExtraDay(date, Why))]));

    /// <summary>Where a term starts in August, the days of the school year before are laid over it one by one.</summary>
    public static SchoolCalendar Institution(OracleCalendar calendar) =>
        Terms("college", calendar.FurtherEducationTerms.Select(FromSeptember)).With(new SchoolOverlay(
            "college", BilingualText.Same("college"), 1, [], [], [],
            [.. calendar.FurtherEducationTerms.SelectMany(term => term.Weekdays()).Where(day => day.Month == 8).Select(day => new ExtraDay(day, Why))]));

    private static OracleTerm FromSeptember(OracleTerm term) =>
        term.First.Month == 8 ? term with { First = term.Weekdays().First(day => day.Month == 9) } : term;

    private static SchoolCalendar Terms(string id, IEnumerable<OracleTerm> terms) => SchoolCalendar.FromTerms(
        id, BilingualText.Same(id), 1,
        terms.Chunk(3).Select(year => new SchoolYearTerms(SchoolYear.Of(year[1].First), Term(year[0]), Term(year[1]), Term(year[2]))),
        BankHolidays.LoadEmbedded());

    private static TermDates Term(OracleTerm term) =>
        new(Marked(term.First), Marked(Weekday(term.HalfTermFirst, 1)), Marked(Weekday(term.HalfTermLast, -1)), Marked(term.Last));

    private static DateOnly Weekday(DateOnly date, int step) =>
        date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? Weekday(date.AddDays(step), step) : date;

    private static MarkedDate Marked(DateOnly date) => new(date, Confidence.V);
}
