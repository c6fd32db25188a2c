using System.Net;
using System.Text.RegularExpressions;
using AlnWorkflows.Pages.Cases;
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

    [Fact]
    public async Task A_thousand_looks_of_machines_use_nothing_up_and_the_persons_own_post_then_does()
    {
        await using var site = await PagesSite.StartAsync();
        var path = await ViewsLinkAsync(site);
        var before = await MailsAsync(site);
        var machine = site.Visitor();
        for (var look = 0; look < 1000; look++)
        {
            using var request = new HttpRequestMessage(look % 2 == 0 ? HttpMethod.Head : HttpMethod.Get, $"{path}{new[] { "", "/step", "/document", "/kept", "?code=sent" }[look % 5]}");
            request.Headers.UserAgent.ParseAdd(look % 3 == 0 ? "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/120.0" : "LinkScanner/1.0");
            using var answer = await machine.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Equal(before.Count, (await MailsAsync(site)).Count);
        var family = site.Visitor();
        await OpenWithCodeAsync(site, family, path);
        await family.SubmitAsync(form => form["views"] = "Mae angen help arni");
        Assert.Equal("Diolch, mae eich ateb gennym", family.Heading);

        await family.GetAsync($"{path}/step");
        Assert.Equal("Diolch, mae eich ateb gennym", family.Heading);
        Assert.Null(family.Page.QuerySelector("main form"));
    }

    [Fact]
    public async Task Who_asks_for_a_fourth_code_within_a_quarter_of_an_hour_is_told_when_to_ask_again()
    {
        await using var site = await PagesSite.StartAsync();
        var path = await ViewsLinkAsync(site);
        var family = site.Visitor();
        for (var asked = 0; asked < 3; asked++)
        {
            await family.GetAsync($"{path}?lang=en");
            await family.SubmitAsync(_ => { });
        }
        var before = await MailsAsync(site);
        await family.GetAsync(path);
        await family.SubmitAsync(_ => { });

        Assert.Equal(HttpStatusCode.TooManyRequests, family.Status);
        Assert.Contains("You can ask again from: 15 September 2025, 09:15.", family.Words, StringComparison.Ordinal);
        Assert.Equal(before.Count, (await MailsAsync(site)).Count);
        site.Time.Advance(TimeSpan.FromMinutes(15));
        await family.GetAsync(path);
        await family.SubmitAsync(_ => { });
        Assert.Equal(HttpStatusCode.OK, family.Status);
    }

    [Fact]
    public async Task New_links_for_a_dead_one_are_limited_too()
    {
        await using var site = await PagesSite.StartAsync();
        var path = await ViewsLinkAsync(site);
        site.Time.Advance(TimeSpan.FromDays(400));
        var anybody = site.Visitor();
        for (var asked = 0; asked < 4; asked++)
        {
            await anybody.GetAsync($"{path}?lang=en");
            await anybody.SubmitAsync(_ => { });
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, anybody.Status);
        Assert.Equal("Wait a little", anybody.Heading);
    }

    [Fact]
    public async Task A_link_under_a_withdrawn_key_explains_itself_and_the_new_one_goes_to_the_same_address()
    {
        await using var site = await PagesSite.StartAsync();
        var path = await ViewsLinkAsync(site);
        var keys = site.Get<ILinkKeys>();
        var sent = (await MailsAsync(site)).Select(item => LinkIn().Match(item.Mail.Text).Value).ToList();
        await keys.WithdrawAsync((await keys.ListAsync())[^1].KeyId);
        var family = site.Visitor();

        await family.GetAsync($"{path}?lang=en");
        Assert.Equal(HttpStatusCode.Gone, family.Status);
        Assert.Contains("For safety, links that were sent before no longer work.", family.Words, StringComparison.Ordinal);
        await family.SubmitAsync(_ => { });

        Assert.All(await MailsAsync(site), item => Assert.True(LinkIn().Match(item.Mail.Text).Value.Length == 0 || item.Mail.To == "mair@example.org", item.Mail.To));
        var renewed = Assert.Single((await MailsAsync(site)).Select(item => LinkIn().Match(item.Mail.Text).Value).Except(sent), link => link.StartsWith("/l/", StringComparison.Ordinal));
        await family.GetAsync(renewed);
        Assert.Equal(HttpStatusCode.OK, family.Status);
    }

    [Fact]
    public async Task Reasons_open_only_to_code_and_PIN_where_staff_gave_one_on_paper()
    {
        await using var site = await PagesSite.StartAsync();
        var (path, step) = await NoticeLinkAsync(site);
        var pin = await MakePinAsync(site, step);
        var family = site.Visitor();

        await OpenWithCodeAsync(site, family, path);
        Assert.Equal("Mae angen eich PIN arnoch", family.Heading);
        await family.GetAsync($"{path}/document");
        Assert.Equal("Mae angen eich PIN arnoch", family.Heading);
        await family.SubmitAsync(form => form["pin"] = pin == "000000" ? "111111" : "000000", selector: "#page-form");
        Assert.Equal("Gwall: Nid dyma’r PIN. Gwiriwch y rhifau ar y papur a gawsoch.", family.ErrorBeside("pin"));
        await family.SubmitAsync(form => form["pin"] = pin, selector: "#page-form");

        Assert.Equal("Hysbysiad i chi", family.Heading);
    }

    [Fact]
    public async Task The_PIN_cannot_be_tried_without_the_code_and_locks_at_the_fifth_wrong_try()
    {
        await using var site = await PagesSite.StartAsync();
        var (path, step) = await NoticeLinkAsync(site);
        var pin = await MakePinAsync(site, step);
        var stranger = site.Visitor();
        await stranger.GetAsync(path);
        await stranger.SubmitAsync(form => form["pin"] = pin, selector: "#page-form", action: $"{path}/pin");
        Assert.Equal("Mae angen cod arnoch", stranger.Heading);

        await OpenWithCodeAsync(site, stranger, path);
        for (var tried = 0; tried < 5; tried++)
            await stranger.SubmitAsync(form => form["pin"] = pin == "000000" ? "111111" : "000000", selector: "#page-form");
        await stranger.SubmitAsync(form => form["pin"] = pin, selector: "#page-form");
        Assert.Contains("mae’r PIN wedi’i gloi", stranger.ErrorBeside("pin"), StringComparison.Ordinal);

        var anew = await MakePinAsync(site, step);
        await stranger.SubmitAsync(form => form["pin"] = anew, selector: "#page-form");
        Assert.Equal("Hysbysiad i chi", stranger.Heading);
    }

    /// <summary>What the contact's page shows staff, once, to hand over on paper.</summary>
    private static async Task<string> MakePinAsync(PagesSite site, Step step)
    {
        var staff = await site.SignedInAsync(Seed.Alnco);
        await staff.GetAsync(CasePaths.Pin(step.Case, step.OwnerPersonId!));
        await staff.SubmitAsync(_ => { });
        var pin = string.Concat(staff.Page.QuerySelector(".govuk-panel__body")!.TextContent.Where(char.IsAsciiDigit));
        await staff.GetAsync(CasePaths.Pin(step.Case, step.OwnerPersonId!));
        Assert.DoesNotContain(pin, staff.Words, StringComparison.Ordinal);
        return pin;
    }

    private static async Task<(string Path, Step Step)> NoticeLinkAsync(PagesSite site)
    {
        await ViewsLinkAsync(site);
        var step = (await StepsAsync(site)).Single(step => step.Type == "family-views");
        var address = await site.Get<LinkMaking>().MakeAsync(step.Case, LinkPurpose.Notice, "notice-1", step.OwnerPersonId!, CancellationToken.None);
        return (new Uri(address.Cy).AbsolutePath, step);
    }

    [GeneratedRegex(@"/l/[A-Za-z0-9_-]+")]
    private static partial Regex LinkIn();

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
