using AlnWorkflows.Browser.Tests.Browsing;
using AlnWorkflows.Testing.Azurite;
using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.Browser.Tests.Stories;

public sealed class LateStoryTests(ChromiumFixture chromium, AzuriteFixture azurite)
{
    private static readonly DateOnly DecidedOn = new(2025, 11, 27);
    private static readonly DateOnly GivenOn = new(2025, 12, 1);

    [Theory]
    [InlineData("cy")]
    [InlineData("en")]
    public async Task A_decision_comes_late_and_everybody_is_told_the_truth(string language)
    {
        await using var stage = await Stage.SetAsync(chromium, azurite, language, "late");
        var alnco = await stage.VisitorAsync();
        await alnco.SignInAsync(DemonstrationStory.Alnco);
        await alnco.OpenAsync("/schools/glan-yr-afon/start", "start");
        await alnco.FillAsync(DemonstrationStory.Concern, "start");
        var casePath = new Uri(alnco.Page.Url).AbsolutePath;
        await alnco.MoveClockAsync(new(2025, 9, 16));
        await alnco.OpenAsync(casePath, "case");
        await alnco.FollowAsync("main a[href*='/duties/']", "duty");
        Assert.Contains(stage.In("10 Tachwedd 2025", "10 November 2025"), await alnco.TextAsync(), StringComparison.Ordinal);

        var family = await stage.VisitorAsync();
        await stage.OpenLinkAsync(family, DemonstrationStory.ParentEmail, "family-views");
        await family.FillAsync(new Dictionary<string, object> { ["views"] = "Mae Mali’n mwynhau darllen gyda ni gartref.", ["learnerViews"] = "Dwi’n hoffi straeon." }, "family-views");

        await alnco.MoveClockAsync(new(2025, 10, 27));
        await alnco.OpenAsync(casePath, "case-near-end");
        await alnco.MoveClockAsync(new(2025, 11, 12));
        await alnco.OpenAsync(casePath, "case-late");
        await TheHeadteacherSeesItAsync(stage);

        await alnco.MoveClockAsync(DecidedOn);
        var mails = await stage.MailsAsync(alnco);
        Assert.Single(mails, mail => mail.To.StartsWith("demo-headteacher@", StringComparison.Ordinal) && mail.Subject.Contains("Overdue duty", StringComparison.Ordinal));
        Assert.Single(mails, mail => mail.To == DemonstrationStory.ParentEmail && mail.Subject.Contains("We are late", StringComparison.Ordinal));
        await TheGovernorSeesNoLearnerAsync(stage);

        await alnco.OpenAsync(casePath, "case-before-decision");
        await alnco.FollowAsync("main a[href*='steps'][href*='decision']", "decision");
        await alnco.FillAsync(DemonstrationStory.NoAln(DecidedOn), "decision");
        await alnco.OpenAsync(casePath, "case-decided");
        await alnco.FollowAsync("main a[href*='/notices/']", "notice");
        await alnco.ReadDocumentAsync(new Uri(alnco.Page.Url).AbsolutePath + "/document", "notice-document");
        await alnco.MoveClockAsync(GivenOn);
        await alnco.OpenAsync(casePath, "case-giving-notice");
        await alnco.FollowAsync("main a[href*='steps'][href*='give-on-paper']", "give-on-paper");
        await alnco.FillAsync(DemonstrationStory.ByHand(GivenOn), "give-on-paper");
        await alnco.MoveClockAsync(new(2025, 12, 3));

        await alnco.OpenAsync(casePath, "case-closed");
        await alnco.FollowAsync("main a[href*='/duties/']", "duty-met-late");
        Assert.Contains(stage.In("Torrwyd y ddyletswydd", "Duty breached"), await alnco.TextAsync(), StringComparison.Ordinal);
        await stage.OpenLinkAsync(family, DemonstrationStory.ParentEmail, "family-notice");
        Assert.Equal(1, await family.Page.Locator("main iframe").CountAsync());
        stage.Findings.AreNone();
    }

    private static async Task TheHeadteacherSeesItAsync(Stage stage)
    {
        var headteacher = await stage.VisitorAsync();
        await headteacher.SignInAsync("demo-headteacher");
        await headteacher.OpenAsync("/duties", "headteacher-duties");
        Assert.Contains(stage.In("10 Tachwedd 2025", "10 November 2025"), await headteacher.TextAsync(), StringComparison.Ordinal);
    }

    private static async Task TheGovernorSeesNoLearnerAsync(Stage stage)
    {
        var governor = await stage.VisitorAsync();
        await governor.SignInAsync("demo-governor");
        await governor.OpenAsync("/duties", "governor-counts");
        Assert.DoesNotContain("Mali", await governor.TextAsync(), StringComparison.Ordinal);
    }
}
