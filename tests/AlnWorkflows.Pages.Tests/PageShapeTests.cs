using AlnWorkflows.Processes.Ports;
using AngleSharp.Dom;

namespace AlnWorkflows.Pages.Tests;

public sealed class PageShapeTests
{
    private static readonly string[] Paths =
    [
        "/", "/sign-in", "/cases", "/start", $"/schools/{Seed.School}/start/contacts", "/duties", $"/schools/{Seed.School}/reviews", "/my-list", "/my-days", "/my-provision", "/my-classes", $"/schools/{Seed.School}/recurring", $"/schools/{Seed.School}/recurring/choose", $"/schools/{Seed.School}/recurring/dates", $"/schools/{Seed.School}/my-learning", $"/schools/{Seed.School}/my-learning/add", "/explanation", "/explanation?rule=appeal&start=2026-06-15&delivered=2026-06-17", "/calendar", "/mailbox", "/clock",
        "/privacy", "/cookies", "/accessibility", "/processes", "/processes/decide-aln", "/no-such-page", "/l/abc",
    ];

    [Theory]
    [InlineData("cy")]
    [InlineData("en")]
    public async Task Every_page_has_its_language_one_heading_and_a_name_for_every_field(string language)
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(visitor);
        var casePath = visitor.Path.Split('?')[0];
        var links = visitor.Page.QuerySelectorAll($"main a[href^='{casePath}/']").Select(link => link.GetAttribute("href")!).Distinct();
        var wrong = new List<string>();

        foreach (var path in Paths.Append(casePath).Concat(links))
        {
            await visitor.GetAsync($"{path}{(path.Contains('?') ? '&' : '?')}lang={language}");
            wrong.AddRange(Faults(visitor.Page, language).Select(fault => $"{path}: {fault}"));
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("cy")]
    [InlineData("en")]
    public async Task So_has_every_page_about_staff(string language)
    {
        await using var site = await PagesSite.StartAsync();
        var administrator = await site.SignedInAsync(Seed.Administrator);
        var wrong = new List<string>();
        foreach (var path in new[] { "/people", $"/schools/{Seed.School}/people/new", $"/schools/{Seed.School}/people/of/{Seed.Teacher}", "/invitation/abc" })
        {
            await administrator.GetAsync($"{path}?lang={language}");
            wrong.AddRange(Faults(administrator.Page, language).Select(fault => $"{path}: {fault}"));
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("cy")]
    [InlineData("en")]
    public async Task So_has_every_page_of_the_engineers(string language)
    {
        await using var site = await PagesSite.StartAsync();
        await Journeys.StartCaseAsync(await site.SignedInAsync(Seed.Alnco));
        var engineer = await site.SignedInAsync(Seed.Engineer);
        await engineer.GetAsync($"/instances?lang={language}");
        var wrong = Faults(engineer.Page, language).ToList();
        foreach (var link in engineer.Page.QuerySelectorAll("tbody a").Select(link => link.GetAttribute("href")!).ToList())
        {
            await engineer.GetAsync(link);
            wrong.AddRange(Faults(engineer.Page, language).Select(fault => $"{link}: {fault}"));
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("cy")]
    [InlineData("en")]
    public async Task So_has_every_page_of_a_meeting(string language)
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(alnco);
        var meeting = await MeetingJourneys.ArrangeAsync(site, alnco);
        var token = await site.Get<ILinks>().TokenAsync(meeting.Case, LinkPurpose.Meeting, meeting.MeetingId, meeting.Attendees.First(attendee => attendee.ChoosesTime).PersonId);
        var path = $"/cases/{meeting.Case.BodyId}/{meeting.Case.CaseId}";
        string[] paths = [$"{path}/meetings/{meeting.MeetingId}", $"{path}/meetings/{meeting.MeetingId}/replies/{Seed.Teacher}", $"{path}/arrange-meeting/times", $"/l/{token}/meeting", $"/schools/{Seed.School}/release"];
        await MeetingJourneys.FixAsync(site, alnco, meeting);
        var wrong = new List<string>();
        foreach (var page in paths)
        {
            await alnco.GetAsync($"{page}?lang={language}");
            wrong.AddRange(Faults(alnco.Page, language).Select(fault => $"{page}: {fault}"));
        }

        Assert.Empty(wrong);
    }

    internal static IEnumerable<string> Faults(IDocument page, string language)
    {
        if (page.DocumentElement.GetAttribute("lang") != language)
            yield return $"lang is {page.DocumentElement.GetAttribute("lang")}";
        if (page.QuerySelectorAll("h1").Length != 1)
            yield return $"{page.QuerySelectorAll("h1").Length} headings of the first level";
        foreach (var field in page.QuerySelectorAll("input:not([type=hidden]), textarea, select"))
            if (page.QuerySelector($"label[for='{field.Id}']") is not { } label || string.IsNullOrWhiteSpace(label.TextContent))
                yield return $"{field.GetAttribute("name")} has no label";
        foreach (var fieldset in page.QuerySelectorAll("fieldset"))
            if (string.IsNullOrWhiteSpace(fieldset.QuerySelector("legend")?.TextContent))
                yield return "a fieldset without legend";
        foreach (var id in page.All.Where(element => !string.IsNullOrEmpty(element.Id)).GroupBy(element => element.Id).Where(same => same.Count() > 1))
            yield return $"the id {id.Key} stands twice";
        if (page.QuerySelector("script, [style], [onclick]") is { } script)
            yield return $"{script.OuterHtml} needs a script or an inline style";
    }
}
