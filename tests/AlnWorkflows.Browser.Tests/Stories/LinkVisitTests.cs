using AlnWorkflows.Browser.Tests.Browsing;
using AlnWorkflows.Testing.Azurite;
using AlnWorkflows.Testing.Hosting;
using Microsoft.Playwright;

namespace AlnWorkflows.Browser.Tests.Stories;

public sealed class LinkVisitTests(ChromiumFixture chromium, AzuriteFixture azurite)
{
    private const int Visits = 1000;

    /// <summary>Every so many visits are a whole browser's, which loads what the page names and runs what it finds.</summary>
    private const int BrowserEvery = 20;

    [Fact]
    public async Task A_thousand_visits_of_machines_and_browsers_use_nothing_up_the_persons_answer_then_does()
    {
        await using var stage = await Stage.SetAsync(chromium, azurite, "en", "visits");
        using (var api = new AlnApi(stage.Address, DemonstrationStory.Alnco))
            await api.StartCaseAsync(DemonstrationStory.School, DemonstrationStory.Concern, "visited");
        var family = await stage.VisitorAsync();
        await family.MoveClockAsync(new(2025, 9, 16));
        var link = await stage.LinkToAsync(family, DemonstrationStory.ParentEmail);
        var mails = (await stage.MailsAsync(family)).Count;

        await VisitAsync(stage, link);

        Assert.Equal(mails, (await stage.MailsAsync(family)).Count);
        await stage.OpenLinkAsync(family, DemonstrationStory.ParentEmail, link, "visited");
        await family.FillAsync(new Dictionary<string, object> { ["views"] = "She likes stories.", ["learnerViews"] = "I like drawing." }, "visited");
        await family.OpenAsync(link, "answered");
        Assert.Equal(0, await family.Page.Locator("main textarea").CountAsync());
        Assert.Contains("we have your answer", await family.TextAsync(), StringComparison.Ordinal);
        stage.Findings.AreNone();
    }

    private async Task VisitAsync(Stage stage, string link)
    {
        using var machine = new HttpClient { BaseAddress = stage.Address };
        var browser = await chromium.NewContextAsync("en-GB");
        for (var visit = 0; visit < Visits; visit++)
        {
            if (visit % BrowserEvery == 0)
            {
                var page = await browser.NewPageAsync();
                var opened = await page.GotoAsync(new Uri(stage.Address, link).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });
                Assert.Equal(200, opened!.Status);
                await page.CloseAsync();
                continue;
            }

            using var request = new HttpRequestMessage(visit % 2 == 0 ? HttpMethod.Head : HttpMethod.Get, link);
            using var answer = await machine.SendAsync(request);
            Assert.True(answer.IsSuccessStatusCode);
        }

        await browser.CloseAsync();
    }
}
