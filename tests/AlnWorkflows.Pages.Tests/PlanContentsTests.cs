using System.Net;
using System.Text;
using AlnWorkflows.Processes.Plans;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;

namespace AlnWorkflows.Pages.Tests;

public sealed class PlanContentsTests
{
    private const int First = PlanUploadFields.FirstRow;

    private static readonly Dictionary<string, string> Contents = new() { ["languages"] = "cy", ["sections"] = "1A,1B,1C,2A,2B", ["notApplying"] = "2C,2D" };

    private static readonly Dictionary<string, string> OneRow = new(Contents)
    {
        [PlanUploadFields.Another(0)] = "yes", [$"section{First}"] = "2B", [$"what{First}"] = "Grŵp darllen", [$"often{First}"] = "Deirgwaith yr wythnos", [$"outcome{First}"] = "Darllen 40 gair",
        [$"deliverers{First}"] = Seed.Teacher, [$"welsh{First}"] = "yes", [$"welshHow{First}"] = "steps", [$"welshSteps{First}"] = "Hysbysebu am athro",
        [$"from{First}-day"] = "13", [$"from{First}-month"] = "10", [$"from{First}-year"] = "2025", [PlanUploadFields.Another(1)] = "no",
    };

    [Fact]
    public async Task A_file_that_is_not_what_its_name_says_is_refused_where_the_answers_are_checked_and_they_are_kept()
    {
        await using var site = await PagesSite.StartAsync();
        var (visitor, _) = await ToCheckAsync(site, Contents);

        await SendAsync(site, visitor, "MZ not a plan");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Equal("Error: The file is not a PDF or Word document, whatever its name says: cynllun.pdf", visitor.ErrorBeside("file"));
        Assert.Equal("cy", visitor.Fields()["languages"]);
        Assert.Empty(await site.Get<IPlans>().OfCaseAsync((await Journeys.StepAsync(site, visitor, PreparePlanStepTypes.UploadPlan)).Case));
    }

    [Fact]
    public async Task Without_a_file_nothing_is_sent_and_the_page_says_so()
    {
        await using var site = await PagesSite.StartAsync();
        var (visitor, _) = await ToCheckAsync(site, Contents);

        await visitor.SubmitAsync(_ => { });

        Assert.Equal("Error: Choose a file", visitor.ErrorBeside("file"));
        Assert.EndsWith("#file", visitor.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_uploaded_can_be_fetched_again_as_a_file()
    {
        await using var site = await PagesSite.StartAsync();
        var (visitor, casePath) = await ToCheckAsync(site, Contents);

        await SendAsync(site, visitor, "%PDF-1.7 cynllun");
        await visitor.GetAsync($"{casePath}/plans/1");

        Assert.Equal("application/pdf", visitor.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", visitor.Response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("%PDF-1.7 cynllun", await visitor.Response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_page_of_the_rows_is_not_skipped_though_nothing_on_it_must_be_answered()
    {
        await using var site = await PagesSite.StartAsync();
        var (visitor, _) = await OpenUploadAsync(site);

        await visitor.SubmitAsync(form => Journeys.Fill(form, Contents));

        Assert.EndsWith("/rows", visitor.Path, StringComparison.Ordinal);
        Assert.Equal("Upload the IDPThe provision in sections 2B and 2C", visitor.Heading);
    }

    [Fact]
    public async Task A_row_typed_with_the_plan_stands_on_the_case_page_with_its_decision_about_Welsh_in_both_languages()
    {
        await using var site = await PagesSite.StartAsync();
        var (visitor, casePath) = await ToCheckAsync(site, OneRow);
        await SendAsync(site, visitor, "%PDF-1.7 cynllun");

        await visitor.GetAsync(casePath);

        Assert.Contains("Row 1 of the IDP (section 2B): Grŵp darllen New", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("It should be given in Welsh. Not yet: reasonable steps are being taken: Hysbysebu am athro", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Not said 2E, 3A, 3B, 3C", visitor.Words, StringComparison.Ordinal);
        await visitor.GetAsync($"{casePath}?lang=cy");
        Assert.Contains("Rhes 1 y CDU (adran 2B): Grŵp darllen Newydd", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Dylid ei rhoi yn Gymraeg. Ni ellir eto: cymerir camau rhesymol: Hysbysebu am athro", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_without_rows_says_that_the_decision_about_Welsh_is_not_recorded()
    {
        await using var site = await PagesSite.StartAsync();
        var (visitor, casePath) = await ToCheckAsync(site, Contents);
        await SendAsync(site, visitor, "%PDF-1.7 cynllun");

        await visitor.GetAsync(casePath);

        Assert.Contains("No row of section 2B or 2C is listed, so the decision about Welsh for each provision (section 12(6)) is not recorded here.", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_version_comes_filled_in_from_the_last_and_what_changed_is_marked()
    {
        await using var site = await PagesSite.StartAsync();
        var (visitor, casePath) = await ToCheckAsync(site, OneRow);
        await SendAsync(site, visitor, "%PDF-1.7 cynllun");

        await Journeys.OpenStepAsync(site, visitor, PreparePlanStepTypes.UploadPlan);
        Assert.Equal(("cy", "1A,1B,1C,2A,2B", "2C,2D"), (visitor.Fields()["languages"], visitor.Fields()["sections"], visitor.Fields()["notApplying"]));
        await visitor.SubmitAsync(form => form["sections"] = "1A,1B,1C,2A,2B,3A");
        Assert.Equal("stays", visitor.Fields()[PlanUploadFields.Change(First)]);
        await visitor.SubmitAsync(form => (form[PlanUploadFields.Change(First)], form[PlanUploadFields.Another(0)]) = ("changed", "no"));
        Assert.Equal(("Grŵp darllen", "13"), (visitor.Fields()[$"what{First}"], visitor.Fields()[$"from{First}-day"]));
        await visitor.SubmitAsync(form => form[$"often{First}"] = "Bob dydd");
        await SendAsync(site, visitor, "%PDF-1.7 cynllun 2");

        await visitor.GetAsync(casePath);
        var second = Visitor.Fold(visitor.Page.QuerySelectorAll("#plans-heading ~ ul details")[1].TextContent);
        Assert.StartsWith("What is in version 2", second, StringComparison.Ordinal);
        Assert.Matches("Since version 1 ?New: 3A", second);
        Assert.Matches(@"Row 1 of the IDP \(section 2B\): Grŵp darllen Changed ?How often ?Bob dydd", second);
    }

    private static async Task<(Visitor Visitor, string CasePath)> OpenUploadAsync(PagesSite site)
    {
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(visitor);
        var casePath = visitor.Path.Split('?')[0];
        await Journeys.DecidePlanAsync(site, visitor);
        await Journeys.OpenStepAsync(site, visitor, PreparePlanStepTypes.UploadPlan);
        return (visitor, casePath);
    }

    private static async Task<(Visitor Visitor, string CasePath)> ToCheckAsync(PagesSite site, Dictionary<string, string> answers)
    {
        var (visitor, casePath) = await OpenUploadAsync(site);
        for (var page = 0; page < 10 && !visitor.Path.EndsWith("/check", StringComparison.Ordinal); page++)
            await visitor.SubmitAsync(form => Journeys.Fill(form, answers));
        Assert.EndsWith("/check", visitor.Path, StringComparison.Ordinal);
        return (visitor, casePath);
    }

    private static async Task SendAsync(PagesSite site, Visitor visitor, string file)
    {
        using var content = Journeys.Multipart(visitor);
        content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(file)), "file", "cynllun.pdf");
        await visitor.PostAsync(visitor.Path, content);
        await site.SettleAsync();
    }
}
