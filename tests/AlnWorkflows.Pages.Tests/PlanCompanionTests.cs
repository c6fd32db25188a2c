using System.Net;
using System.Text;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.InterimProvision;
using AlnWorkflows.Processes.PlanDrafts;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Steps;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Tests;

/// <summary>What goes on beside preparing a plan: provision meanwhile, and drafts that are shared.</summary>
public sealed class PlanCompanionTests
{
    private const string Parent = "mair@example.org";

    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n%%EOF\n");

    [Theory]
    [InlineData("en", "All reasonable steps must be taken", "Nothing is recorded yet.", "Who gives it Ffion Harries", "Who gives it")]
    [InlineData("cy", "Rhaid cymryd pob cam rhesymol", "Nid oes dim wedi’i gofnodi eto.", "Pwy sy’n ei rhoi Ffion Harries", "Pwy sy’n ei rhoi")]
    public async Task The_case_asks_what_is_provided_until_there_is_a_plan_and_shows_it(string language, string duty, string nothing, string recorded, string label)
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, key) = await DecidedAsync(site);
        await alnco.GetAsync($"{CasePaths.Case(key)}?lang={language}");
        Assert.Contains(duty, alnco.Words, StringComparison.Ordinal);
        Assert.Contains(nothing, alnco.Words, StringComparison.Ordinal);

        await alnco.GetAsync(alnco.Page.QuerySelector("#interim-heading ~ p a")!.GetAttribute("href")!);
        await Journeys.AnswerPagesAsync(alnco, new Dictionary<string, string>
        {
            ["provision"] = InterimCodes.Provided, ["what"] = "Grŵp darllen", ["who"] = "Ffion Harries", ["since-day"] = "15", ["since-month"] = "9", ["since-year"] = "2025",
        });
        await site.SettleAsync();

        await alnco.GetAsync($"{CasePaths.Case(key)}?lang={language}");
        Assert.Contains(recorded, alnco.Words, StringComparison.Ordinal);
        await alnco.GetAsync(alnco.Page.QuerySelector("#interim-heading ~ p a")!.GetAttribute("href")!);
        await alnco.SubmitAsync(form => form["provision"] = InterimCodes.Provided, selector: "#page-form");
        Assert.Equal("Grŵp darllen", alnco.Fields()["what"]);
        Assert.Contains(label, alnco.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_recorded_until_there_was_a_plan_is_a_fault_while_it_is_asked_for_and_a_fact_afterwards()
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, key) = await DecidedAsync(site);
        await alnco.GetAsync($"{CasePaths.Case(key)}?lang=en");
        Assert.Contains("Nothing is recorded yet.", alnco.Page.QuerySelector("#interim-heading ~ p.aln-late")?.TextContent ?? "", StringComparison.Ordinal);

        await GivePlanAsync(site, alnco);

        await alnco.GetAsync($"{CasePaths.Case(key)}?lang=en");
        Assert.Contains("Nothing was recorded.", alnco.Words, StringComparison.Ordinal);
        Assert.Null(alnco.Page.QuerySelector("#interim-heading ~ p.aln-late"));
    }

    [Theory]
    [InlineData("cy", "Rhoddwyd y copi cyntaf o’r CDU, fersiwn 1")]
    [InlineData("en", "First copy of the IDP given, version 1")]
    public async Task The_timeline_says_when_the_first_copy_of_the_plan_was_given(string language, string given)
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, key) = await DecidedAsync(site);
        await alnco.GetAsync($"{CasePaths.Case(key)}?lang={language}");
        Assert.DoesNotContain(given, alnco.Words, StringComparison.Ordinal);

        await GivePlanAsync(site, alnco);

        await alnco.GetAsync($"{CasePaths.Case(key)}?lang={language}");
        Assert.Contains(given, alnco.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cy", "Drafft o’r CDU i chi ei ddarllen", "Nid y CDU ydyw, ac nid copi o’r CDU o dan adran 22", "Ni ellir darllen y drafft hwn mwyach")]
    [InlineData("en", "A draft of the IDP for you to read", "It is not the IDP, and not a copy of the IDP under section 22", "This draft can no longer be read")]
    public async Task A_parent_reads_a_draft_by_their_link_says_what_they_think_and_reads_it_again_until_the_plan_is_given(string language, string heading, string notThePlan, string over)
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, key) = await DecidedAsync(site);
        await UploadAsync(site, alnco, DraftStepTypes.Share, ("replyBy-day", "29"), ("replyBy-month", "9"), ("replyBy-year", "2025"));
        var (parent, path) = await ParentAsync(site);
        await parent.GetAsync($"{path}?lang={language}");
        Assert.Equal(heading, parent.Heading);
        Assert.Contains(notThePlan, parent.Words, StringComparison.Ordinal);
        using var file = await parent.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"{path}/draft"));
        Assert.StartsWith("drafft-draft-", file.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        Assert.Equal(Pdf, await file.Content.ReadAsByteArrayAsync());

        await parent.GetAsync($"{path}/step");
        await Journeys.AnswerPagesAsync(parent, new Dictionary<string, string> { ["answer"] = "comments", ["sections"] = "2B", ["about2B"] = "Mwy o amser, os gwelwch yn dda" });
        await site.SettleAsync();
        Assert.Equal(heading, parent.Heading);
        Assert.NotEmpty(parent.Page.QuerySelectorAll($"a[href='{path}/draft']"));
        Assert.Empty(parent.Page.QuerySelectorAll($"a[href='{path}/step']"));

        await alnco.GetAsync(CasePaths.Case(key));
        Assert.Contains("Mwy o amser, os gwelwch yn dda", alnco.Words, StringComparison.Ordinal);
        await Journeys.OpenStepAsync(site, alnco, PreparePlanStepTypes.UploadPlan);
        Assert.Contains("Mwy o amser, os gwelwch yn dda", alnco.Words, StringComparison.Ordinal);

        await GivePlanAsync(site, alnco);
        await parent.GetAsync(path);
        Assert.Contains(over, parent.Words, StringComparison.Ordinal);
        using var refused = await parent.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"{path}/draft"));
        Assert.Null(refused.Content.Headers.ContentDisposition);
    }

    [Fact]
    public async Task A_draft_shows_nothing_before_the_code()
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, _) = await DecidedAsync(site);
        await UploadAsync(site, alnco, DraftStepTypes.Share, ("replyBy-day", "29"), ("replyBy-month", "9"), ("replyBy-year", "2025"));
        var path = Letters.LinkIn((await Letters.SentAsync(site, Parent)).Last(mail => mail.Subject.Contains("Drafft", StringComparison.Ordinal)).Text);
        var stranger = site.Visitor();

        await stranger.GetAsync($"{path}/draft");

        Assert.Equal("Mae angen cod arnoch", stranger.Heading);
        Assert.DoesNotContain("CDU", stranger.Words, StringComparison.Ordinal);
    }

    private static async Task<(Visitor Alnco, CaseKey Key)> DecidedAsync(PagesSite site)
    {
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(alnco);
        await Journeys.DecidePlanAsync(site, alnco);
        await site.SettleAsync();
        return (alnco, await Journeys.OnlyCaseAsync(site));
    }

    private static async Task UploadAsync(PagesSite site, Visitor alnco, string step, params (string, string)[] answers)
    {
        await Journeys.OpenStepAsync(site, alnco, step);
        var content = Journeys.Multipart(alnco, answers);
        content.Add(new ByteArrayContent(Pdf), "file", "cynllun.pdf");
        await alnco.PostAsync(alnco.Page.QuerySelector("#page-form")!.GetAttribute("action")!, content);
        Assert.Equal(HttpStatusCode.OK, alnco.Status);
        await site.SettleAsync();
    }

    private static async Task GivePlanAsync(PagesSite site, Visitor alnco)
    {
        var upload = await Journeys.StepAsync(site, alnco, PreparePlanStepTypes.UploadPlan);
        var contents = new FormValues(new Dictionary<string, string> { ["languages"] = "cy", ["sections"] = "1A,1B,1C,2A,2B" });
        using (var scope = site.Get<IServiceScopeFactory>().CreateScope())
            Assert.Empty((await scope.ServiceProvider.GetRequiredService<StepAnswering>().AnswerAsync(
                new Actor(Seed.Alnco, Seed.School, [Role.Alnco]), upload.Case, upload.StepId, contents, new UploadedFile("cynllun.pdf", Pdf), CancellationToken.None)).Problems);
        await site.SettleAsync();
        var copy = (await site.Get<ISteps>().OfCaseAsync(await Journeys.OnlyCaseAsync(site)))
            .First(step => step is { Type: PreparePlanStepTypes.GiveCopy, State: StepState.Open });
        await alnco.GetAsync(CasePaths.Step(copy.Case, copy.StepId));
        await Journeys.AnswerPagesAsync(alnco, new Dictionary<string, string> { ["version"] = "1", ["means"] = "ByHand", ["happenedOn-day"] = "15", ["happenedOn-month"] = "9", ["happenedOn-year"] = "2025" });
        await site.SettleAsync();
    }

    /// <summary>The parent, who has opened the link in their last mail about a draft.</summary>
    private static async Task<(Visitor Parent, string Path)> ParentAsync(PagesSite site)
    {
        var path = Letters.LinkIn((await Letters.SentAsync(site, Parent)).Last(mail => mail.Subject.Contains("Drafft", StringComparison.Ordinal)).Text);
        var parent = site.Visitor();
        await Letters.OpenAsync(site, parent, path, Parent);
        Assert.Equal(path, parent.Path);
        return (parent, path);
    }
}
