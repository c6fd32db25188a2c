using System.Net;

namespace AlnWorkflows.Pages.Tests;

public sealed class ExplanationTests
{
    [Theory]
    [InlineData("cy", "Diwrnod olaf: dydd Llun 10 Tachwedd 2025, diwrnod ysgol 35.", "Heb eu cyfrif: dydd Llun 27 Hydref 2025 – dydd Gwener 31 Hydref 2025: hanner tymor.")]
    [InlineData("en", "Last day: Monday 10 November 2025, school day 35.", "Not counted: Monday 27 October 2025 to Friday 31 October 2025: half-term.")]
    public async Task Any_time_limit_is_counted_and_drawn_from_any_day_in_either_language(string language, string result, string skipped)
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);

        await visitor.GetAsync($"/explanation?rule=school-decide-and-idp&start=2025-09-15&calendar=cardiff&lang={language}");

        var text = visitor.Page.QuerySelector("main")!.TextContent;
        Assert.Contains(result, text, StringComparison.Ordinal);
        Assert.Contains(skipped, text, StringComparison.Ordinal);
        Assert.Equal(3, visitor.Page.QuerySelectorAll("svg[role=img]").Length);
    }

    [Fact]
    public async Task A_familys_period_shows_its_earliest_and_its_latest_day_counted_from_sending_and_delivery()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);

        await visitor.GetAsync("/explanation?rule=appeal&start=2026-06-01&delivered=2026-06-03&lang=en");

        var facts = visitor.Page.QuerySelector("dl.aln-facts")!.TextContent;
        Assert.Contains("Monday 27 July 2026", facts, StringComparison.Ordinal);
        Assert.Contains("Wednesday 29 July 2026", facts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_in_which_every_day_counts_is_drawn_by_its_first_and_last_month()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);

        await visitor.GetAsync("/explanation?rule=review-12-months&start=2026-01-15&lang=en");

        Assert.Equal(["January 2026", "January 2027"], visitor.Page.QuerySelectorAll("svg title").Select(title => title.TextContent));
        Assert.Contains("The months between are not shown", visitor.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rule=school-decide-and-idp&start=2025-09-15", "You must choose an option: Which calendar?")]
    [InlineData("rule=school-decide-and-idp&start=2024-03-01&calendar=cardiff", "There are no term dates for 2023/24.")]
    [InlineData("rule=lac-refer&start=2025-09-15", "You must choose an option: Which duty or right?")]
    [InlineData("rule=appeal&start=2025-02-30", "Enter a real date")]
    [InlineData("rule=appeal&start=2026-06-03&delivered=2026-06-01", "The period cannot be counted from this date.")]
    [InlineData("rule=appeal", "Enter a date: Start date")]
    public async Task What_cannot_be_counted_comes_back_with_what_to_give(string query, string problem)
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);

        await visitor.GetAsync($"/explanation?{query}&lang=en");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains(problem, visitor.Page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_counts_here_before_saying_who_they_are()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = site.Visitor();

        await visitor.GetAsync("/explanation");

        Assert.Equal(HttpStatusCode.Unauthorized, visitor.Status);
    }
}
