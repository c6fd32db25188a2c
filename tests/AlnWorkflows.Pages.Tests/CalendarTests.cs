using System.Net;
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
        Assert.Contains("The calendar is saved.", visitor.Words, StringComparison.Ordinal);
        Assert.Equal([new DateOnly(2025, 11, 28)], (await site.Get<ICalendars>().OverlayAsync(Seed.School))!.InsetDays);

        await visitor.SubmitAsync(_ => { });
        Assert.Empty((await site.Get<ICalendars>().OverlayAsync(Seed.School))!.InsetDays);
    }

    [Theory]
    [InlineData("29", "11", "Error: The date must be a weekday, not a weekend or bank holiday: Saturday 29 November 2025")]
    [InlineData("25", "12", "Error: The date must be a weekday, not a weekend or bank holiday: Thursday 25 December 2025")]
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
    public async Task A_page_opened_before_somebody_else_changed_the_calendar_is_stale()
    {
        await using var site = await PagesSite.StartAsync();
        var first = await site.SignedInAsync(Seed.Administrator);
        var second = await site.SignedInAsync(Seed.Administrator);
        await first.GetAsync($"{Calendar}/inset");
        await second.GetAsync($"{Calendar}/inset");

        await first.SubmitAsync(form => (form["date-day"], form["date-month"], form["date-year"]) = ("28", "11", "2025"));
        await second.SubmitAsync(form => (form["date-day"], form["date-month"], form["date-year"]) = ("27", "11", "2025"));

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal("27", second.Fields()["date-day"]);
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
        Assert.Contains("The calendar is saved.", visitor.Words, StringComparison.Ordinal);
    }
}
