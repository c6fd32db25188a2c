using System.Net;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Processes.ClassroomExtract;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Tests;

public sealed class ClassroomExtractTests
{
    [Theory]
    [InlineData("en", "Classroom extract", "Not read yet", "Read 15 September 2025", "What to do in class")]
    [InlineData("cy", "Detholiad i’r dosbarth", "Heb ei ddarllen eto", "Darllenwyd 15 Medi 2025", "Beth i’w wneud yn y dosbarth")]
    public async Task The_ALNCo_writes_it_on_the_case_the_teacher_reads_it_by_their_link_and_the_case_shows_when(string language, string heading, string unread, string read, string what)
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, key) = await WrittenAsync(site);
        await alnco.GetAsync($"{CasePaths.Case(key)}?lang={language}");
        Assert.Contains(heading, alnco.Words, StringComparison.Ordinal);
        Assert.Contains($"Ffion Harries {unread}", alnco.Words, StringComparison.Ordinal);

        var (teacher, path) = await OpenedAsync(site);
        await teacher.GetAsync($"{path}/step?lang={language}");
        Assert.Contains($"{what} Eistedd yn y blaen", teacher.Words, StringComparison.Ordinal);
        await Journeys.AnswerPagesAsync(teacher, new Dictionary<string, string> { ["read"] = "read" });
        await site.SettleAsync();
        Assert.Contains($"{what} Eistedd yn y blaen", teacher.Words, StringComparison.Ordinal);
        Assert.Null(teacher.Page.QuerySelector("#page-form"));

        await alnco.GetAsync($"{CasePaths.Case(key)}?lang={language}");
        Assert.Contains($"Ffion Harries {read}", alnco.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_teacher_without_the_link_finds_it_on_their_own_first_page_and_no_other_teachers_case_with_it()
    {
        await using var site = await PagesSite.StartAsync();
        var (_, key) = await WrittenAsync(site);
        var teacher = await site.SignedInAsync(Seed.Teacher);

        await teacher.GetAsync("/");
        await teacher.GetAsync(teacher.Page.QuerySelectorAll("main a").Single(link => link.TextContent.Contains("Read a classroom extract", StringComparison.Ordinal)).GetAttribute("href")!);

        Assert.Contains("Eistedd yn y blaen", teacher.Words, StringComparison.Ordinal);
        await Journeys.AnswerPagesAsync(teacher, new Dictionary<string, string> { ["read"] = "read" });
        Assert.Contains("Your answer is recorded.", teacher.Words, StringComparison.Ordinal);
        await teacher.GetAsync(CasePaths.Case(key));
        Assert.Equal(HttpStatusCode.Forbidden, teacher.Status);
    }

    [Theory]
    [InlineData("en", "Extracts for my classes", "Record that you have read it", "Read 15 September 2025", "There is no extract for you to read at present.")]
    [InlineData("cy", "Detholiadau i’m dosbarthiadau", "Cofnodi eich bod wedi ei ddarllen", "Darllenwyd 15 Medi 2025", "Nid oes detholiad i chi ei ddarllen ar hyn o bryd.")]
    public async Task A_teacher_keeps_it_on_a_page_of_their_own_which_shows_a_colleague_nothing(string language, string heading, string say, string read, string none)
    {
        await using var site = await PagesSite.StartAsync();
        await WrittenAsync(site);
        var teacher = await site.SignedInAsync(Seed.Teacher);
        await teacher.GetAsync($"/schools/{Seed.School}/my-classes?lang={language}");
        Assert.EndsWith(heading, teacher.Heading, StringComparison.Ordinal);
        Assert.Contains("Eistedd yn y blaen", teacher.Words, StringComparison.Ordinal);
        Assert.Contains(say, teacher.Words, StringComparison.Ordinal);

        await teacher.GetAsync(teacher.Page.QuerySelector("main a[href*='/steps/']")!.GetAttribute("href")!);
        await Journeys.AnswerPagesAsync(teacher, new Dictionary<string, string> { ["read"] = "read" });
        await site.SettleAsync();
        await teacher.GetAsync("/my-classes");
        Assert.Contains(read, teacher.Words, StringComparison.Ordinal);
        Assert.Contains("Eistedd yn y blaen", teacher.Words, StringComparison.Ordinal);

        var other = await site.SignedInAsync(Seed.Head);
        await other.GetAsync($"/schools/{Seed.School}/my-classes?lang={language}");
        Assert.Contains(none, other.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_version_is_no_longer_read_by_its_link()
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, _) = await WrittenAsync(site);
        var (teacher, path) = await OpenedAsync(site);
        await WriteAsync(site, alnco, "Eistedd wrth y ffenestr");

        await teacher.GetAsync($"{path}?lang=en");

        Assert.Contains("This extract is no longer shared, or another version has taken its place.", teacher.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Eistedd", teacher.Words, StringComparison.Ordinal);
    }

    private static async Task<(Visitor Alnco, CaseKey Key)> WrittenAsync(PagesSite site)
    {
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(alnco);
        await Journeys.DecidePlanAsync(site, alnco);
        await site.SettleAsync();
        var key = await Journeys.OnlyCaseAsync(site);
        await alnco.GetAsync(CasePaths.Case(key));
        await alnco.SubmitAsync(_ => { }, selector: $"form[action='{CasePaths.Case(key)}/classroom-extract']");
        await site.SettleAsync();
        await WriteAsync(site, alnco, "Eistedd yn y blaen");
        return (alnco, key);
    }

    private static async Task WriteAsync(PagesSite site, Visitor alnco, string doing)
    {
        await Journeys.OpenStepAsync(site, alnco, ExtractStepTypes.Write);
        await Journeys.AnswerPagesAsync(alnco, new Dictionary<string, string> { ["readers"] = Seed.Teacher, ["doing"] = doing });
        Assert.Contains("Your answer is recorded.", alnco.Words, StringComparison.Ordinal);
        await site.SettleAsync();
    }

    /// <summary>The teacher, who has given the code of the link in their mail.</summary>
    private static async Task<(Visitor Teacher, string Path)> OpenedAsync(PagesSite site)
    {
        var address = (await site.Get<IPeople>().FindAsync(Seed.School, Seed.Teacher))!.Email!;
        var path = Letters.LinkIn((await Letters.SentAsync(site, address)).Last(mail => mail.Subject.Contains("Detholiad", StringComparison.OrdinalIgnoreCase)).Text);
        var teacher = site.Visitor();
        await teacher.GetAsync(path);
        Assert.DoesNotContain("Alys", teacher.Words, StringComparison.Ordinal);
        await Letters.OpenAsync(site, teacher, path, address);
        return (teacher, path);
    }
}
