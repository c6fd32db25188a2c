using System.Net;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Tests;

public sealed class ReviewListTests
{
    [Fact]
    public async Task The_ALNCo_sees_the_reviews_to_come_and_chooses_a_week_for_one()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await GivePlanAsync(site, visitor);

        await visitor.GetAsync($"/schools/{Seed.School}/reviews");
        Assert.Contains("14 September 2026", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Not chosen: its last week", visitor.Words, StringComparison.Ordinal);

        await visitor.GetAsync(visitor.Page.QuerySelector("a[href*='review-week']")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("It must be reviewed by 14 September 2026.", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_governor_is_not_shown_the_list()
    {
        await using var site = await PagesSite.StartAsync();
        var governor = await site.SignedInAsync(Seed.Governor);
        await governor.GetAsync($"/schools/{Seed.School}/reviews");
        Assert.Equal(HttpStatusCode.Forbidden, governor.Status);
    }

    private static async Task GivePlanAsync(PagesSite site, Visitor visitor)
    {
        await Journeys.StartCaseAsync(visitor);
        var key = new CaseKey(Seed.School, visitor.Path.Split('?')[0].Split('/')[3]);
        using var scope = site.Get<IServiceScopeFactory>().CreateScope();
        var reviews = scope.ServiceProvider.GetRequiredService<ReviewStarting>();
        await reviews.CopyGivenAsync(ReviewProcess.RunFor(key, 1), new DateOnly(2025, 9, 15), CancellationToken.None);
        await reviews.EnsureAsync(key, 1, CancellationToken.None);
        await site.SettleAsync();
    }
}
