using System.Net;
using System.Text.RegularExpressions;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Tests;

public sealed partial class LinkTests
{
    [Fact]
    public async Task A_family_answers_its_step_by_link_and_code_and_the_link_is_used_up()
    {
        await using var site = await PagesSite.StartAsync();
        var path = await ViewsLinkAsync(site);
        var family = site.Visitor();

        await OpenWithCodeAsync(site, family, path);
        Assert.Equal($"{path}/step", family.Path);
        await family.SubmitAsync(form => form["views"] = "Mae angen help arni");

        Assert.Equal("Diolch, mae eich ateb gennym", family.Heading);
        var step = (await StepsAsync(site)).Single(step => step.Type == "family-views");
        Assert.Equal("Mae angen help arni", step.Answer!["views"]);
        await family.GetAsync($"{path}?lang=en");
        Assert.Equal("Thank you, we have your answer", family.Heading);
    }

    [Fact]
    public async Task Looking_at_a_link_sends_nothing_and_shows_nothing_of_the_case()
    {
        await using var site = await PagesSite.StartAsync();
        var path = await ViewsLinkAsync(site);
        var before = await MailsAsync(site);
        var family = site.Visitor();

        await family.GetAsync(path);
        using var head = new HttpRequestMessage(HttpMethod.Head, path);
        using var answer = await family.SendAsync(head);
        await site.SettleAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(before.Count, (await MailsAsync(site)).Count);
        Assert.DoesNotContain("Alys", family.Page.DocumentElement.TextContent, StringComparison.Ordinal);
        await family.GetAsync($"{path}/step");
        Assert.Equal("Mae angen cod arnoch", family.Heading);
    }

    [Fact]
    public async Task A_wrong_code_opens_nothing_and_is_told_beside_its_field()
    {
        await using var site = await PagesSite.StartAsync();
        var path = await ViewsLinkAsync(site);
        var family = site.Visitor();
        await family.GetAsync($"{path}?lang=en");
        await family.SubmitAsync(_ => { });
        var right = await CodeAsync(site);

        await family.SubmitAsync(form => form["code"] = right == "000000" ? "111111" : "000000", selector: "#page-form");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, family.Status);
        Assert.Equal("Error: That is not the code. Check the numbers, or ask for a new code.", family.ErrorBeside("code"));
    }

    [Fact]
    public async Task A_code_opens_its_own_link_and_no_other()
    {
        await using var site = await PagesSite.StartAsync();
        var path = await ViewsLinkAsync(site);
        var family = site.Visitor();
        await OpenWithCodeAsync(site, family, path);

        await family.GetAsync($"{path[..^1]}{(path[^1] == 'A' ? 'Q' : 'A')}");

        Assert.Equal(HttpStatusCode.NotFound, family.Status);
        Assert.Contains("Nid yw’r ddolen hon yn gyfan", family.Words, StringComparison.Ordinal);
        Assert.Null(family.Page.QuerySelector("main form"));
    }

    [Fact]
    public async Task An_expired_link_says_so_and_sends_a_new_one_when_asked()
    {
        await using var site = await PagesSite.StartAsync();
        var path = await ViewsLinkAsync(site);
        site.Time.Advance(TimeSpan.FromDays(400));
        var family = site.Visitor();
        await family.GetAsync($"{path}?lang=en");
        Assert.Equal(HttpStatusCode.Gone, family.Status);
        Assert.Contains("This link has expired.", family.Words, StringComparison.Ordinal);
        var before = await MailsAsync(site);

        await family.SubmitAsync(_ => { });

        Assert.Equal("A new link has been sent to you.", family.Heading);
        Assert.True((await MailsAsync(site)).Count > before.Count, "No mail with a new link has left.");
    }

    private static async Task OpenWithCodeAsync(PagesSite site, Visitor family, string path)
    {
        await family.GetAsync(path);
        await family.SubmitAsync(_ => { });
        var code = await CodeAsync(site);
        await family.SubmitAsync(form => form["code"] = code, selector: "#page-form");
    }

    /// <summary>Starts a case and returns the path of the link by which the parent gives their views.</summary>
    private static async Task<string> ViewsLinkAsync(PagesSite site)
    {
        await Journeys.StartCaseAsync(await site.SignedInAsync(Seed.Alnco));
        var step = (await StepsAsync(site)).Single(step => step.Type == "family-views");
        var address = await site.Get<LinkMaking>().MakeAsync(step.Case, LinkPurpose.Step, step.StepId, step.OwnerPersonId!, CancellationToken.None);
        return new Uri(address.Cy).AbsolutePath;
    }

    private static async Task<IReadOnlyList<Step>> StepsAsync(PagesSite site) =>
        await site.Get<ISteps>().OfCaseAsync((await site.Get<ICases>().ListAsync(Seed.School, null, 1, null)).Items.Single().Key);

    private static async Task<IReadOnlyList<MailboxItem>> MailsAsync(PagesSite site) => (await site.Get<IMailbox>().ListAsync(100, null)).Items;

    private static async Task<string> CodeAsync(PagesSite site) =>
        (await MailsAsync(site)).Select(item => Code().Match(item.Mail.Text)).First(match => match.Success).Value;

    [GeneratedRegex(@"\b\d{6}\b")]
    private static partial Regex Code();
}
