using System.Net;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.RecurringDuties;

namespace AlnWorkflows.Pages.Tests;

public sealed class RecurringTests
{
    private const string Path = $"/schools/{Seed.School}/recurring";

    [Fact]
    public async Task A_school_chooses_its_recurring_duties_from_a_proposal_and_nothing_runs_before()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await alnco.GetAsync($"{Path}?lang=en");
        Assert.Contains("Nothing runs until it does.", alnco.Words, StringComparison.Ordinal);

        await ChooseAsync(alnco);
        var choices = await site.Get<IRecurringDuties>().ChoicesAsync(Seed.School);
        Assert.True(choices.IsOn("link-governor") && choices.IsOn(RecurringKinds.SeniorLeadership));
        Assert.False(choices.IsOn("exam-arrangements"));
        Assert.Contains("The school’s choice is saved.", alnco.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_open_is_recorded_from_the_page_and_shown_with_who_and_when()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await ChooseAsync(alnco);
        await site.SettleAsync();
        await alnco.GetAsync(Path);
        var link = alnco.Page.QuerySelector($"main a[href^='{Path}/staff-training/']")!.GetAttribute("href")!;

        await alnco.GetAsync(link);
        Assert.Contains("regulation 29(f)–(h)", alnco.Words, StringComparison.Ordinal);
        await alnco.SubmitAsync(form => form["outcome"] = "done");
        await alnco.SubmitAsync(form =>
        {
            (form["happenedOn-day"], form["happenedOn-month"], form["happenedOn-year"]) = ("15", "9", "2025");
            form["note"] = "Cynllun wedi’i rannu";
        });
        Assert.Contains("The record is saved.", alnco.Words, StringComparison.Ordinal);
        var row = alnco.Page.QuerySelectorAll("details tr").Single(row => row.TextContent.Contains("Cynllun wedi’i rannu", StringComparison.Ordinal));
        Assert.Contains("15 September 2025", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Siân Evans", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_this_time_asks_why()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await ChooseAsync(alnco);
        await site.SettleAsync();
        await alnco.GetAsync($"{Path}/link-governor/2025-1");
        await alnco.SubmitAsync(form => form["outcome"] = "not-this-time");
        await alnco.SubmitAsync(_ => { });
        Assert.NotEmpty(alnco.ErrorBeside("reason"));

        await alnco.SubmitAsync(form => form["reason"] = "Swydd wag");
        Assert.Contains("Not this time", alnco.Page.QuerySelectorAll("details tr").Single(row => row.TextContent.Contains("Swydd wag", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_year_is_drawn_with_a_box_and_a_sign_for_each_period_and_a_table_behind_it()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await ChooseAsync(alnco);
        await site.SettleAsync();
        await alnco.GetAsync($"{Path}?lang=cy");

        var drawing = alnco.Page.QuerySelector("svg[role=img]")!;
        Assert.Equal("Y flwyddyn ysgol 2025/26", drawing.QuerySelector("title")!.TextContent);
        Assert.Equal(drawing.QuerySelectorAll("rect").Length, alnco.Page.QuerySelectorAll("details tbody tr").Length);
        Assert.Contains("Cyfarfod â’r llywodraethwr cyswllt ADY", drawing.TextContent, StringComparison.Ordinal);
        await alnco.GetAsync($"{Path}?lang=en&year=2030");
        Assert.Contains("There are no term dates for 2030/31", alnco.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_are_entered_where_the_calendar_knows_them_and_taken_out_again()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await ChooseAsync(alnco, "cluster-forum");
        await EnterAsync("2031");
        Assert.Contains("2031/32", alnco.ErrorBeside("date"), StringComparison.Ordinal);
        await EnterAsync("2025");
        Assert.Equal([new DateOnly(2025, 11, 12)], (await site.Get<IRecurringDuties>().ChoicesAsync(Seed.School)).DatesOf("cluster-forum"));

        await alnco.SubmitAsync(_ => { }, selector: $"main form[action='{Path}/dates/remove']");
        Assert.Empty((await site.Get<IRecurringDuties>().ChoicesAsync(Seed.School)).DatesOf("cluster-forum"));

        async Task EnterAsync(string year)
        {
            await alnco.GetAsync($"{Path}/dates?lang=en");
            await alnco.SubmitAsync(form =>
            {
                form["kind"] = "cluster-forum";
                (form["date-day"], form["date-month"], form["date-year"]) = ("12", "11", year);
            });
        }
    }

    [Fact]
    public async Task The_first_page_leads_to_what_is_asked_and_the_list_shows_it_as_the_schools()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await ChooseAsync(alnco);
        await site.SettleAsync();

        await alnco.GetAsync("/?lang=en");
        Assert.NotNull(alnco.Page.QuerySelector($"main a[href='{Path}/staff-training/2025']"));
        await alnco.GetAsync("/my-list?lang=en");
        var row = alnco.Page.QuerySelectorAll("main tbody tr").Single(row => row.TextContent.Contains("Plan the year’s training", StringComparison.Ordinal));
        Assert.Contains("The school", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_schools_own_staff_see_it()
    {
        await using var site = await PagesSite.StartAsync();
        foreach (var person in new[] { Seed.Governor, Seed.Teacher, Seed.OtherAlnco })
        {
            var visitor = await site.SignedInAsync(person);
            foreach (var path in new[] { Path, $"{Path}/choose", $"{Path}/dates", $"{Path}/link-governor/2025-1" })
            {
                await visitor.GetAsync(path);
                Assert.Equal(HttpStatusCode.Forbidden, visitor.Status);
            }
        }
    }

    private static async Task ChooseAsync(Visitor visitor, params string[] more)
    {
        await visitor.GetAsync($"{Path}/choose?lang=en");
        await visitor.SubmitAsync(form =>
        {
            form["onTeam"] = "no";
            foreach (var kind in more)
                form["kinds"] = $"{form["kinds"]},{kind}";
        });
    }
}
