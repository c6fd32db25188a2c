using System.Net;

namespace AlnWorkflows.Pages.Tests;

public sealed class StartTests
{
    [Fact]
    public async Task A_case_started_page_by_page_leads_to_its_own_page()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);

        await Journeys.StartCaseAsync(visitor);

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("The case has started", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Decide whether the learner has ALN", visitor.Words, StringComparison.Ordinal);
    }
}
