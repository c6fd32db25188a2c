using AlnWorkflows.Browser.Tests.Browsing;
using AlnWorkflows.Testing.Azurite;
using AlnWorkflows.Testing.Hosting;
using Microsoft.Playwright;

namespace AlnWorkflows.Browser.Tests.Stories;

public sealed class GoodStoryTests(ChromiumFixture chromium, AzuriteFixture azurite)
{
    private static readonly Dictionary<string, object> Decision = new()
    {
        ["happenedOn"] = "2025-10-06",
        ["difficulty"] = true,
        ["disability"] = false,
        ["provision"] = true,
        ["homeLanguageOnly"] = false,
        ["evidence"] = "Asesiad darllen, sylwadau’r athrawes, barn y teulu.",
        ["views"] = new[] { "learner", "parents", "teachers" },
        ["outcome"] = "plan",
        ["reasons"] = new { cy = "Mae darllen yn sylweddol anoddach i Mali nag i’r mwyafrif.", en = "Reading is significantly harder for Mali than for most." },
    };

    private static readonly Dictionary<string, object> Plan = new()
    {
        ["file"] = new FilePayload { Name = "cynllun.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.4\n%%EOF\n"u8.ToArray() },
        ["languages"] = new[] { "cy" },
        ["sections"] = new[] { "1A", "1B", "1C", "2A", "2B", "3A" },
    };

    [Theory]
    [InlineData("cy")]
    [InlineData("en")]
    public async Task A_plan_is_given_within_time(string language)
    {
        await using var stage = await Stage.SetAsync(chromium, azurite, language, "good");
        var alnco = await stage.VisitorAsync();
        await alnco.SignInAsync(DemonstrationStory.Alnco);
        await alnco.OpenAsync("/schools/glan-yr-afon/start", "start");
        await alnco.FillAsync(DemonstrationStory.Concern, "start");
        var casePath = new Uri(alnco.Page.Url).AbsolutePath;

        await alnco.MoveClockAsync(new(2025, 10, 6));
        await AnswerAsync(alnco, casePath, "tell-child", new() { ["told"] = "told", ["happenedOn"] = "2025-09-17", ["how"] = "Siaradodd yr athrawes â Mali." });
        await AnswerAsync(alnco, casePath, "decision", Decision);
        await alnco.MoveClockAsync(new(2025, 10, 9));
        await AnswerAsync(alnco, casePath, "upload-plan", Plan);
        for (var copy = 1; copy <= 2; copy++)
            await AnswerAsync(alnco, casePath, "give-copy", new() { ["version"] = "1", ["happenedOn"] = "2025-10-09" }, "means", "Email", "ByHand");
        await alnco.MoveClockAsync(new(2025, 10, 14));

        await alnco.OpenAsync(casePath, "case-plan-maintained");
        Assert.Contains(stage.In("8 Hydref 2026", "8 October 2026"), await alnco.TextAsync(), StringComparison.Ordinal);
        await alnco.OpenAsync("/duties", "duties");
        stage.Findings.AreNone();
    }

    private static async Task AnswerAsync(Visitor alnco, string casePath, string step, Dictionary<string, object> answers, string? choice = null, params string[] preferred)
    {
        await alnco.OpenAsync(casePath, "case");
        await alnco.FollowAsync($"main a[href*='steps'][href*='{step}']", step);
        if (choice is not null)
            answers[choice] = await alnco.FirstOfferedAsync(choice, preferred);
        await alnco.FillAsync(answers, step);
    }
}
