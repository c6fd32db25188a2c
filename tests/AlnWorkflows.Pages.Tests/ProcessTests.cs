using System.Net;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Tables;

namespace AlnWorkflows.Pages.Tests;

public sealed class ProcessTests
{
    [Theory]
    [InlineData(Language.Cy)]
    [InlineData(Language.En)]
    public async Task Every_process_is_drawn_with_everything_that_stands_in_its_table(Language language)
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Teacher);
        await visitor.GetAsync($"/processes?lang={language.ToString().ToLowerInvariant()}");
        var links = visitor.Page.QuerySelectorAll("main tbody a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(ProcessTables.All.Count, links.Count);

        foreach (var (table, link) in ProcessTables.All.Zip(links))
        {
            await visitor.GetAsync(link);
            var drawn = Visitor.Fold(string.Join(' ', visitor.Page.QuerySelectorAll("svg text").Select(text => text.TextContent)));
            Assert.All(
                site.Get<ProcessReading>().Of(table).SelectMany(section => section.Lines.Append(section.Title)),
                line =>
                {
                    Assert.Contains(line.In(language), drawn, StringComparison.Ordinal);
                    Assert.Contains(line.In(language), Visitor.Fold(visitor.Page.QuerySelector("main table")!.TextContent), StringComparison.Ordinal);
                });
        }
    }

    [Fact]
    public async Task The_way_to_them_stands_at_the_foot_of_every_page_for_those_who_work_here_and_they_are_shown_to_nobody_else()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Engineer);
        await visitor.GetAsync("/");
        Assert.NotNull(visitor.Page.QuerySelector("footer a[href='/processes']"));
        await visitor.GetAsync("/processes/no-such-process");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);

        var stranger = site.Visitor();
        await stranger.GetAsync("/processes/review");
        Assert.Equal(HttpStatusCode.Unauthorized, stranger.Status);
    }
}
