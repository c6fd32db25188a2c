using System.Net;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Tests;

public sealed class CalendarTests
{
    private const string Calendar = $"/schools/{Seed.School}/calendar";

    [Fact]
    public async Task An_administrator_enters_an_INSET_day_and_takes_it_out_again()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Administrator);
        await visitor.GetAsync($"{Calendar}/inset");

        await visitor.SubmitAsync(form => (form["date-day"], form["date-month"], form["date-year"]) = ("28", "11", "2025"));
        Assert.Contains("Nothing has been saved yet.", visitor.Words, StringComparison.Ordinal);
        Assert.Null(await site.Get<ICalendars>().OverlayAsync(Seed.School));
        await visitor.SubmitAsync(_ => { });
        Assert.Contains("The calendar is saved.", visitor.Words, StringComparison.Ordinal);
        Assert.Equal([new DateOnly(2025, 11, 28)], (await site.Get<ICalendars>().OverlayAsync(Seed.School))!.InsetDays);

        await visitor.SubmitAsync(_ => { });
        await visitor.SubmitAsync(_ => { });
        Assert.Empty((await site.Get<ICalendars>().OverlayAsync(Seed.School))!.InsetDays);
    }

    [Theory]
    [InlineData("29", "11", "Error: The calendar cannot take this. Saturday 29 November 2025: an INSET day cannot be on a weekend. Give a weekday.")]
    [InlineData("25", "12", "Error: The calendar cannot take this. Thursday 25 December 2025: an INSET day cannot be on a bank holiday (Christmas Day). Give another date.")]
    public async Task An_INSET_day_that_cannot_be_one_is_refused_beside_its_field(string day, string month, string error)
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Administrator);
        await visitor.GetAsync($"{Calendar}/inset");

        await visitor.SubmitAsync(form => (form["date-day"], form["date-month"], form["date-year"]) = (day, month, "2025"));

        Assert.Equal(error, visitor.ErrorBeside("date"));
        Assert.Null(await site.Get<ICalendars>().OverlayAsync(Seed.School));
    }

    [Fact]
    public async Task A_save_after_somebody_elses_asks_for_a_new_preview_and_keeps_both_changes()
    {
        await using var site = await PagesSite.StartAsync();
        var first = await site.SignedInAsync(Seed.Administrator);
        var second = await site.SignedInAsync(Seed.SecondAdministrator);
        await ProposeInsetAsync(first, "28");
        await ProposeInsetAsync(second, "27");
        await first.SubmitAsync(_ => { });

        await second.SubmitAsync(_ => { });
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("Somebody else changed the calendar meanwhile.", second.Words, StringComparison.Ordinal);
        Assert.Contains("INSET day: Thursday 27 November 2025", second.Words, StringComparison.Ordinal);
        Assert.Equal([new DateOnly(2025, 11, 28)], (await site.Get<ICalendars>().OverlayAsync(Seed.School))!.InsetDays);

        await second.SubmitAsync(_ => { });
        Assert.Equal([new DateOnly(2025, 11, 27), new DateOnly(2025, 11, 28)], (await site.Get<ICalendars>().OverlayAsync(Seed.School))!.InsetDays);
    }

    [Fact]
    public async Task A_preview_shows_which_case_moves_from_what_to_what_and_the_save_moves_it()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(alnco);
        var key = Assert.Single((await site.Get<ICases>().ListAsync(Seed.School, null, 2, null)).Items).Key;
        var visitor = await site.SignedInAsync(Seed.Administrator);
        await visitor.GetAsync($"{Calendar}/closure");
        await visitor.SubmitAsync(form =>
        {
            (form["date-day"], form["date-month"], form["date-year"]) = ("6", "10", "2025");
            (form["part"], form["reason.cy"], form["reason.en"]) = ("WholeDay", "Eira", "Snow");
        });
        Assert.Contains("Now: Monday 10 November 2025. After the change: Tuesday 11 November 2025", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Closed: Monday 6 October 2025. The whole day. Reason: Snow", visitor.Words, StringComparison.Ordinal);

        await visitor.SubmitAsync(_ => { });
        Assert.Equal(new DateOnly(2025, 11, 11), Assert.Single(await site.Get<IDuties>().OfCaseAsync(key)).LegalLatest);
        Assert.Contains("The whole day. Reason: Snow", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_taken_whole_or_its_bad_lines_are_told_by_number()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Administrator);

        await ImportAsync(visitor, "type,from,to,welsh,english\nINSET,2025-11-28,,,\nsports day,2025-12-01,,,\n");
        Assert.Contains("Nothing of the file was taken. Lines to put right: 1 of 3.", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Line 3: “sports day” is not a type of day.", visitor.Words, StringComparison.Ordinal);

        await ImportAsync(visitor, "type,from,to,welsh,english\nINSET,2025-11-28,,,\nclosed in the morning,2025-12-01,,Eira,Snow\n");
        Assert.Contains("Lines read: 3. Entries: 2.", visitor.Words, StringComparison.Ordinal);
        await visitor.SubmitAsync(_ => { });
        var overlay = (await site.Get<ICalendars>().OverlayAsync(Seed.School))!;
        Assert.Equal([new DateOnly(2025, 11, 28)], overlay.InsetDays);
        Assert.Equal(ClosedPart.Morning, Assert.Single(overlay.Closures).Part);
    }

    [Fact]
    public async Task The_year_is_drawn_month_by_month_with_a_table_that_says_the_same()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await visitor.GetAsync(Calendar);

        Assert.Equal(12, visitor.Page.QuerySelectorAll(".aln-months svg[role=img]").Length);
        Assert.All(visitor.Page.QuerySelectorAll(".aln-months svg"), month => Assert.NotEmpty(month.QuerySelector("desc")!.TextContent));
        Assert.Contains("27 October 2025 to 31 October 2025 half-term", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_authoritys_calendar_is_seen_by_its_officers()
    {
        await using var site = await PagesSite.StartAsync();
        var officer = await site.SignedInAsync("person-officer");
        await officer.GetAsync("/calendar");

        Assert.Equal("Calendar: Cardiff", officer.Heading.Split("Revision 1 ")[^1]);
        Assert.Contains("lies beneath that of every school", officer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_today_has_no_term_dates_the_first_page_asks_for_them()
    {
        await using var site = await PagesSite.StartAsync(on: new DateOnly(2029, 9, 17));
        var visitor = await site.SignedInAsync(Seed.Administrator);

        Assert.Contains("The calendar of Bryn School does not cover today (17 September 2029).", visitor.Words, StringComparison.Ordinal);
        await EnterTermsAsync(visitor);

        Assert.True((await site.Get<ICalendars>().OfBodyAsync(Seed.School)).Covers(new DateOnly(2029, 9, 17)));
    }

    [Fact]
    public async Task Only_administrators_change_the_calendar()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);

        await visitor.GetAsync(Calendar);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        await visitor.GetAsync($"{Calendar}/inset");
        Assert.Equal(HttpStatusCode.Forbidden, visitor.Status);
    }

    private static async Task ProposeInsetAsync(Visitor visitor, string day)
    {
        await visitor.GetAsync($"{Calendar}/inset");
        await visitor.SubmitAsync(form => (form["date-day"], form["date-month"], form["date-year"]) = (day, "11", "2025"));
    }

    private static async Task ImportAsync(Visitor visitor, string text)
    {
        await visitor.GetAsync($"{Calendar}/import");
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in visitor.Fields())
            content.Add(new StringContent(value), name);
        content.Add(new StringContent("V"), "source");
        content.Add(new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(text)), "file", "calendar.csv");
        await visitor.PostAsync($"{Calendar}/import", content);
    }

    private static async Task EnterTermsAsync(Visitor visitor)
    {
        var dates = new Dictionary<string, DateOnly>
        {
            ["autumnFirst"] = new(2029, 9, 3), ["autumnHalfTermFirst"] = new(2029, 10, 29), ["autumnHalfTermLast"] = new(2029, 11, 2), ["autumnLast"] = new(2029, 12, 21),
            ["springFirst"] = new(2030, 1, 7), ["springHalfTermFirst"] = new(2030, 2, 18), ["springHalfTermLast"] = new(2030, 2, 22), ["springLast"] = new(2030, 4, 5),
            ["summerFirst"] = new(2030, 4, 23), ["summerHalfTermFirst"] = new(2030, 5, 27), ["summerHalfTermLast"] = new(2030, 5, 31), ["summerLast"] = new(2030, 7, 19),
        };
        var answers = dates.SelectMany(date => new[] { ("day", date.Value.Day), ("month", date.Value.Month), ("year", date.Value.Year) }
            .Select(part => KeyValuePair.Create($"{date.Key}-{part.Item1}", part.Item2.ToString(System.Globalization.CultureInfo.InvariantCulture)))).ToDictionary();
        answers["source"] = "S";
        await visitor.GetAsync($"{Calendar}/terms/2029");
        for (var page = 0; page < 6 && !visitor.Path.EndsWith("/check", StringComparison.Ordinal); page++)
            await visitor.SubmitAsync(form => Journeys.Fill(form, answers));
        await visitor.SubmitAsync(_ => { });
        await visitor.SubmitAsync(_ => { });
        Assert.Contains("The calendar is saved.", visitor.Words, StringComparison.Ordinal);
    }
}
