using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Calendars.Files;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Tests.Calendars.Files;

public sealed class CalendarFileTests
{
    private const string Year = """
        type,from,to,welsh,english
        autumn term,2026-09-01,2026-12-18,,
        half term,2026-10-26,2026-10-30,,
        spring term,04/01/2027,19/03/2027,,
        half term,2027-02-08,2027-02-12,,
        summer term,2027-04-05,2027-07-20,,
        half term,2027-05-31,2027-06-04,,
        """;

    [Fact]
    public void A_table_of_a_year_with_its_days_is_one_change()
    {
        var reading = Read(Year + """

            INSET,2026-09-01,2026-09-02,,
            closed,2026-11-05,,Gorsaf bleidleisio,Polling station
            closed in the morning,2026-12-04,,Eira,
            extra,2026-09-12,,,"Open day, all years"
            """);

        Assert.Empty(reading.Problems);
        Assert.Equal((11, 10), (reading.Lines, reading.Entries));
        var terms = Assert.Single(reading.Change.TermDates);
        Assert.Equal((new SchoolYear(2026), new DateOnly(2027, 2, 8), Confidence.S), (terms.SchoolYear, terms.Spring.HalfTermFirst.Date, terms.Summer.Last.Confidence));
        Assert.Equal([new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 2)], reading.Change.InsetDays);
        Assert.Equal([ClosedPart.WholeDay, ClosedPart.Morning], reading.Change.Closures.Select(closure => closure.Part));
        Assert.Equal("Open day, all years", Assert.Single(reading.Change.ExtraDays).Reason.Cy);
    }

    [Fact]
    public void A_Welsh_table_with_semicolons_reads_the_same() =>
        Assert.Equal(
            Assert.Single(Read(Year).Change.TermDates),
            Assert.Single(Read(Year.Replace("type,from,to,welsh,english", "math,o,hyd,cymraeg,saesneg", StringComparison.Ordinal)
                .Replace("autumn term", "tymor yr hydref", StringComparison.Ordinal).Replace("spring term", "Tymor y Gwanwyn", StringComparison.Ordinal)
                .Replace("summer term", "tymor-yr-haf", StringComparison.Ordinal).Replace("half term", "hanner tymor", StringComparison.Ordinal)
                .Replace(',', ';')).Change.TermDates));

    [Fact]
    public void Every_bad_line_is_reported_by_number_with_what_to_write_and_nothing_is_taken()
    {
        var reading = Read(Year + """

            sports day,2026-09-01,,,
            INSET,31/02/2027,,,
            closed,2026-11-05,,,
            INSET,2026-09-10,2026-09-01,,
            closed,2026-11-06,,"Eira,Snow
            """);

        Assert.Equal([8, 9, 10, 11, 12], reading.Problems.Select(problem => problem.Line));
        Assert.Contains("Write one of these: autumn term", reading.Problems[0].What.En, StringComparison.Ordinal);
        Assert.Contains("“31/02/2027” is not a date. Write a date as 2026-09-01 or 01/09/2026.", reading.Problems[1].What.En, StringComparison.Ordinal);
        Assert.True(reading.Change.IsNothing);
    }

    [Theory]
    [InlineData("summer term,2027-04-05,2027-07-20,,", "", 2, "Missing: summer term, half-term (summer term).")]
    [InlineData("half term,2027-02-08,2027-02-12,,", "", 2, "Missing: half-term (spring term).")]
    [InlineData("half term,2027-02-08,2027-02-12,,", "half term,2027-03-22,2027-03-26,,", 5, "not inside any of the terms")]
    [InlineData("spring term,04/01/2027", "spring term,14/12/2026", 4, "does not come after the term before it")]
    [InlineData("autumn term,2026-09-01", "autumn term,2026-09-05", 2, "is on a weekend")]
    public void Terms_that_make_no_year_are_told_at_their_line(string line, string instead, int at, string says)
    {
        var reading = Read(Year.Replace(line, instead, StringComparison.Ordinal));

        Assert.Contains(reading.Problems, problem => problem.Line == at && problem.What.En.Contains(says, StringComparison.Ordinal));
        Assert.True(reading.Change.IsNothing);
    }

    [Fact]
    public void Days_are_held_against_the_calendar_they_will_lie_over()
    {
        var cardiff = AuthorityCalendars.LoadEmbedded().Find("cardiff");
        var reading = CalendarFile.Read("type,from,to,welsh,english\nINSET,2025-11-28,,,\nINSET,2026-05-04,,,\nINSET,2035-09-03,,,\nclosed,2026-02-31,,,", Confidence.V, cardiff);

        Assert.Equal([3, 4, 5], reading.Problems.Select(problem => problem.Line));
        Assert.Contains("Enter the term dates of that year first", reading.Problems[1].What.En, StringComparison.Ordinal);
    }

    [Fact]
    public void An_iCalendar_file_is_read_by_the_titles_of_its_events_days_inclusive_and_lines_unfolded()
    {
        var reading = Read(string.Join("\r\n",
            "BEGIN:VCALENDAR", "VERSION:2.0",
            "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20260901", "DTEND;VALUE=DATE:20260903", "SUMMARY:Diwrnod HMS / INSET day", "END:VEVENT",
            "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20261105", "SUMMARY:Ysgol ar gau: Gorsaf bleid", " leisio / Polling station\\, all day", "END:VEVENT",
            "BEGIN:VEVENT", "DTSTART:20261204T083000Z", "DTEND:20261204T120000Z", "CATEGORIES:closed in the morning", "SUMMARY:Snow: Eira / Snow", "END:VEVENT",
            "END:VCALENDAR", ""));

        Assert.Empty(reading.Problems);
        Assert.Equal([new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 2)], reading.Change.InsetDays);
        Assert.Equal(new("Gorsaf bleidleisio", "Polling station, all day"), reading.Change.Closures[0].Reason);
        Assert.Equal((new DateOnly(2026, 12, 4), ClosedPart.Morning), (reading.Change.Closures[1].Date, reading.Change.Closures[1].Part));
    }

    [Fact]
    public void A_bad_event_is_reported_at_the_line_where_it_begins()
    {
        var reading = Read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260901\nSUMMARY:Sports day\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:INSET\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260901\nRRULE:FREQ=DAILY\nSUMMARY:INSET\nEND:VEVENT\nBEGIN:VEVENT\n");

        Assert.Equal([2, 6, 9, 14], reading.Problems.Select(problem => problem.Line));
        Assert.Contains("“Sports day”", reading.Problems[0].What.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_told_each_hundred_lines_and_at_the_end()
    {
        var told = new List<int>();
        CalendarFile.Read(string.Join('\n', Enumerable.Repeat("INSET,2026-09-01,,,", 249).Prepend("type,from,to,welsh,english")), Confidence.V, progress: new Telling(told));

        Assert.Equal([100, 200, 250], told);
    }

    private static CalendarFileReading Read(string text) => CalendarFile.Read(text, Confidence.S);

    private sealed class Telling(List<int> told) : IProgress<int>
    {
        public void Report(int value) => told.Add(value);
    }
}
