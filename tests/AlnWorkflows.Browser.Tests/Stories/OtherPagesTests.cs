using AlnWorkflows.Browser.Tests.Browsing;
using AlnWorkflows.Testing.Azurite;
using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.Browser.Tests.Stories;

/// <summary>The pages no story comes by: lists, statements, mistakes and dead ends.</summary>
public sealed class OtherPagesTests(ChromiumFixture chromium, AzuriteFixture azurite)
{
    [Theory]
    [InlineData("cy")]
    [InlineData("en")]
    public async Task Every_other_page_can_be_read_by_everybody(string language)
    {
        await using var stage = await Stage.SetAsync(chromium, azurite, language, "other");
        var nobody = await stage.VisitorAsync();
        foreach (var statement in new[] { "privacy", "cookies", "accessibility" })
            await nobody.OpenAsync($"/{statement}", statement);
        await nobody.OpenAsync("/l/altered", "dead-link", status: 404);
        await nobody.OpenAsync("/no-such-page", "not-found", status: 404);

        var alnco = await stage.VisitorAsync();
        await alnco.SignInAsync(DemonstrationStory.Alnco);
        await alnco.OpenAsync("/schools/glan-yr-afon/cases", "no-cases");
        await MistakesAreNamedAndNothingTypedIsLostAsync(alnco);
        await alnco.OpenAsync("/schools/glan-yr-afon/start", "start-again");
        await alnco.FillAsync(DemonstrationStory.Concern, "start");
        await alnco.OpenAsync("/schools/glan-yr-afon/cases?search=ev", "cases-found");
        await alnco.FollowAsync("main tbody a", "case-found");
        await alnco.FollowAsync("main a[href$='/ask-service']", "ask-service");
        await alnco.OpenAsync("/schools/glan-yr-afon/duties", "duties");
        await alnco.OpenAsync("/schools/glan-yr-afon/recurring", "recurring");
        await alnco.OpenAsync("/schools/glan-yr-afon/my-provision", "my-provision");
        await alnco.OpenAsync("/schools/glan-yr-afon/my-learning/add", "my-learning-add");
        await alnco.OpenAsync("/clock", "clock");
        await alnco.SendAsync("clock-without-a-date");

        var administrator = await stage.VisitorAsync();
        await administrator.SignInAsync("demo-administrator");
        await administrator.OpenAsync("/schools/glan-yr-afon/calendar", "calendar");
        await administrator.OpenAsync("/schools/glan-yr-afon/calendar/terms/2027", "calendar-terms");
        await administrator.OpenAsync("/schools/glan-yr-afon/start", "not-allowed", status: 403);
        await EngineersSeeInstancesAndNoCaseAsync(stage);
        stage.Findings.AreNone();
    }

    private static async Task EngineersSeeInstancesAndNoCaseAsync(Stage stage)
    {
        var engineer = await stage.VisitorAsync();
        await engineer.SignInAsync("demo-engineer");
        await engineer.OpenAsync("/instances", "instances");
        await engineer.FollowAsync("main tbody a", "instance");
        Assert.True(await engineer.Page.Locator("form[action$='/terminate'] button").IsDisabledAsync());
        await engineer.FollowAsync("form[action$='/raise'] button", "instance-event-without-a-name");
        await engineer.FollowAsync("form[action$='/suspend'] button", "instance-suspended");
        await engineer.Page.Locator("details summary").First.ClickAsync();
        await engineer.LookAsync("instance-table");
    }

    private static async Task MistakesAreNamedAndNothingTypedIsLostAsync(Visitor alnco)
    {
        await alnco.OpenAsync("/schools/glan-yr-afon/start", "start");
        await alnco.Page.Locator("input[name='firstName']").FillAsync("<script>alert(1)</script>");
        await alnco.Page.Locator("input[name='dateOfBirth-day']").FillAsync("31");
        await alnco.SendAsync("start-with-mistakes");
        Assert.NotEqual(0, await alnco.Page.Locator(".govuk-error-summary a").CountAsync());
        Assert.Equal("<script>alert(1)</script>", await alnco.Page.Locator("input[name='firstName']").InputValueAsync());
        Assert.Equal("31", await alnco.Page.Locator("input[name='dateOfBirth-day']").InputValueAsync());
    }
}
