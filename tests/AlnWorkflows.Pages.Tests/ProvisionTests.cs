using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.TargetedProvision;

namespace AlnWorkflows.Pages.Tests;

public sealed class ProvisionTests
{
    private static readonly Dictionary<string, string> Agreed = new(Journeys.Start)
    {
        ["happenedOn-day"] = "15", ["happenedOn-month"] = "9", ["happenedOn-year"] = "2025", ["agreedWith"] = "learner,parents",
        ["what.cy"] = "Grŵp darllen", ["what.en"] = "Reading group", ["targets.cy"] = "Darllen 20 gair", ["targets.en"] = "Read 20 words",
        ["delivers"] = "Mr Ellis", ["trained"] = "yes", ["reviewOn-day"] = "20", ["reviewOn-month"] = "10", ["reviewOn-year"] = "2025", ["reviewer"] = Seed.Teacher,
    };

    [Theory]
    [InlineData("en", "No statutory clock is running", "Targeted provision (no statutory clock)", "Read 20 words", "Record that it appears that the learner may have ALN, or that the family asks")]
    [InlineData("cy", "Nid oes cloc statudol yn rhedeg", "Darpariaeth wedi’i thargedu (dim cloc statudol)", "Darllen 20 gair", "Cofnodi ei bod yn ymddangos y gall fod gan y dysgwr ADY, neu fod y teulu’n gofyn")]
    public async Task A_case_with_targeted_provision_alone_says_on_its_page_and_in_the_list_that_no_statutory_clock_runs(
        string language, string noClock, string phase, string targets, string appears)
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);

        await StartAsync(alnco);
        var key = await Journeys.OnlyCaseAsync(site);
        await site.SettleAsync();
        await alnco.GetAsync($"{CasePaths.Case(key)}?lang={language}");

        Assert.Equal(HttpStatusCode.OK, alnco.Status);
        foreach (var said in new[] { noClock, phase, targets, appears, "Mr Ellis" })
            Assert.Contains(said, alnco.Words, StringComparison.Ordinal);
        await alnco.GetAsync(CasePaths.List(Seed.School));
        Assert.Contains(phase, alnco.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Why it was closed", "The learner left the school", "No clock ran in this case")]
    [InlineData("cy", "Pam y’i caewyd", "Gadawodd y dysgwr yr ysgol", "Ni redodd unrhyw gloc yn yr achos hwn")]
    public async Task A_closed_case_says_on_its_page_why_it_was_closed_and_that_no_clock_ran(string language, string label, string why, string noClock)
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await StartAsync(alnco);
        var key = await Journeys.OnlyCaseAsync(site);
        await site.SettleAsync();
        var left = Assert.Single(await StepsAsync(site, key), step => step.Type == "learner-left");
        await alnco.GetAsync(CasePaths.Step(key, left.StepId));
        await alnco.SubmitAsync(form => Journeys.Fill(form, Agreed));
        await site.SettleAsync();

        await alnco.GetAsync($"{CasePaths.Case(key)}?lang={language}");

        Assert.Contains(label, alnco.Words, StringComparison.Ordinal);
        Assert.Contains(why, alnco.Words, StringComparison.Ordinal);
        Assert.Contains(noClock, alnco.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_teacher_starts_it_and_reviews_it_and_a_yes_starts_deciding_that_day()
    {
        await using var site = await PagesSite.StartAsync();
        var teacher = await site.SignedInAsync(Seed.Teacher);
        await teacher.GetAsync("/");
        Assert.Contains("Start targeted provision", teacher.Words, StringComparison.Ordinal);

        await StartAsync(teacher);
        Assert.Equal("/?done=answered", teacher.Path);
        var key = await Journeys.OnlyCaseAsync(site);
        await site.SettleAsync();
        var early = Assert.Single(await StepsAsync(site, key), step => step.Type == ProvisionStepTypes.ReviewEarly);
        await teacher.GetAsync(CasePaths.Step(key, early.StepId));
        Assert.Contains("Read 20 words", teacher.Words, StringComparison.Ordinal);
        var review = new Dictionary<string, string>
        {
            ["happenedOn-day"] = "15", ["happenedOn-month"] = "9", ["happenedOn-year"] = "2025", ["progress"] = "Araf", ["appears"] = "yes", ["why"] = "Dim cynnydd",
        };
        for (var page = 0; page < 3 && !teacher.Path.EndsWith("?done=answered", StringComparison.Ordinal); page++)
            await teacher.SubmitAsync(form => FillIfAsked(form, review));

        await site.SettleAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await alnco.GetAsync(CasePaths.Case(key));
        Assert.Contains("Decide whether the learner has ALN", alnco.Words, StringComparison.Ordinal);
        Assert.Contains("15 September 2025, assessment or monitoring (Ffion Harries)", alnco.Words, StringComparison.Ordinal);
        Assert.Contains("10 November 2025", alnco.Words, StringComparison.Ordinal);
        Assert.Contains("Read 20 words", alnco.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parent_reads_by_link_and_code_what_was_agreed_and_asks_the_school_to_decide()
    {
        await using var site = await PagesSite.StartAsync();
        await StartAsync(await site.SignedInAsync(Seed.Alnco));
        var key = await Journeys.OnlyCaseAsync(site);
        await site.SettleAsync();
        var step = Assert.Single(await StepsAsync(site, key), step => step.Type == ProvisionStepTypes.FamilyAsks);
        var path = new Uri((await site.Get<LinkMaking>().MakeAsync(key, LinkPurpose.Step, step.StepId, step.OwnerPersonId!, CancellationToken.None)).Cy).AbsolutePath;
        Assert.Contains((await site.Get<IMailbox>().ListAsync(100, null)).Items, item => item.Mail.Text.Contains(path, StringComparison.Ordinal));
        var family = site.Visitor();

        await Letters.OpenAsync(site, family, path, (await site.Get<IPeople>().FindAsync(Seed.School, step.OwnerPersonId!))!.Email!);
        Assert.Contains("Darllen 20 gair", family.Words, StringComparison.Ordinal);
        await family.SubmitAsync(form => form["asks"] = "yes");

        await site.SettleAsync();
        Assert.Equal(CasePhase.Deciding, (await site.Get<ICases>().FindAsync(key))!.Phase);
        Assert.Equal("Diolch, mae eich ateb gennym", family.Heading);
    }

    [Theory]
    [InlineData(Seed.Governor)]
    [InlineData(Seed.Administrator)]
    public async Task Somebody_who_neither_teaches_nor_looks_after_cases_may_not_start_it(string person)
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(person);

        await visitor.GetAsync(CasePaths.StartProvision(Seed.School));

        Assert.Equal(HttpStatusCode.Forbidden, visitor.Status);
    }

    [Fact]
    public async Task A_program_starts_it_under_one_key_and_reads_it_without_a_date_of_awareness_or_a_duty()
    {
        await using var site = await PagesSite.StartAsync();

        var started = await PostAsync(site, "targeted-provision");
        var again = await PostAsync(site, "targeted-provision");
        var unknown = await PostAsync(site, "something-else");

        Assert.Equal(HttpStatusCode.Created, started.Status);
        Assert.Equal(("targetedProvision", false, 0), (started.Body.GetProperty("phase").GetString(), started.Body.TryGetProperty("awareOn", out _), started.Body.GetProperty("duties").GetArrayLength()));
        Assert.Equal(started.Body.GetProperty("id").GetString(), again.Body.GetProperty("id").GetString());
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "option-unknown"), (unknown.Status, unknown.Body.GetProperty("code").GetString()));
    }

    private static async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(PagesSite site, string process)
    {
        var answers = new Dictionary<string, object>
        {
            ["firstName"] = "Alys", ["surname"] = "Prydderch", ["dateOfBirth"] = "2015-03-02", ["learnerLanguage"] = "cy", ["lookedAfter"] = false, ["dualRegistered"] = false,
            ["parent1First"] = "Mair", ["parent1Surname"] = "Prydderch", ["coordinator"] = Seed.Alnco, ["happenedOn"] = "2025-09-15", ["agreedWith"] = "learner,parents",
            ["what.cy"] = "Grŵp darllen", ["targets.cy"] = "Darllen 20 gair", ["delivers"] = "Mr Ellis", ["trained"] = "yes", ["reviewOn"] = "2025-10-20", ["reviewer"] = Seed.Alnco,
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/cases") { Content = JsonContent.Create(new { school = Seed.School, answers, process }) };
        request.Headers.Add("X-Development-Person", Seed.Alnco);
        request.Headers.Add("Idempotency-Key", "key-1");
        using var response = await site.Visitor().SendAsync(request);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    private static async Task StartAsync(Visitor visitor)
    {
        await visitor.GetAsync(CasePaths.StartProvision(Seed.School));
        for (var page = 0; page < 10 && !visitor.Path.EndsWith("/check", StringComparison.Ordinal); page++)
        {
            await visitor.SubmitAsync(form => Journeys.Fill(form, Agreed));
            Assert.True(visitor.Status == HttpStatusCode.OK, $"{visitor.Path}: {visitor.Words}");
        }
        await visitor.SubmitAsync(_ => { });
    }

    private static void FillIfAsked(Dictionary<string, string> form, Dictionary<string, string> answers)
    {
        if (form.ContainsKey("_asked"))
            Journeys.Fill(form, answers);
    }

    private static async Task<IReadOnlyList<Step>> StepsAsync(PagesSite site, CaseKey key) =>
        [.. (await site.Get<ISteps>().OfCaseAsync(key)).Where(step => step.State == StepState.Open)];
}
