using System.Net;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Tests;

/// <summary>Ways through the pages that many tests begin with.</summary>
internal static class Journeys
{
    public static readonly IReadOnlyDictionary<string, string> Start = new Dictionary<string, string>
    {
        ["firstName"] = "Alys", ["surname"] = "Prydderch", ["dateOfBirth-day"] = "2", ["dateOfBirth-month"] = "3", ["dateOfBirth-year"] = "2015",
        ["learnerLanguage"] = "cy", ["awareOn-day"] = "15", ["awareOn-month"] = "9", ["awareOn-year"] = "2025", ["awareFrom"] = "Parent", ["awareBy"] = "Mam",
        ["lookedAfter"] = "no", ["dualRegistered"] = "no", ["planMaintained"] = "no", ["decidedBefore"] = "no",
        ["parent1First"] = "Mair", ["parent1Surname"] = "Prydderch", ["parent1Language"] = "cy", ["parent1Email"] = "mair@example.org", ["parent1Willing"] = "yes",
        ["parent1AskedBy"] = "Siân Evans", ["parent1AskedOn-day"] = "1", ["parent1AskedOn-month"] = "9", ["parent1AskedOn-year"] = "2025",
        ["coordinator"] = Seed.Alnco,
    };

    private static readonly Dictionary<string, string> NoAln = new()
    {
        ["happenedOn-day"] = "15", ["happenedOn-month"] = "9", ["happenedOn-year"] = "2025",
        ["difficulty"] = "no", ["disability"] = "no", ["provision"] = "no", ["homeLanguageOnly"] = "no",
        ["evidence"] = "Profion darllen", ["views"] = "parents,teachers", ["outcome"] = "no-aln",
        ["schoolWillDo.cy"] = "Cymorth darllen", ["schoolWillDo.en"] = "Reading support", ["byWhom.cy"] = "Yr athro", ["byWhom.en"] = "The teacher",
        ["lookAgainOn-day"] = "15", ["lookAgainOn-month"] = "12", ["lookAgainOn-year"] = "2025",
        ["telephoned"] = "no", ["notTelephoned"] = "Nid oes rhif ffôn",
    };

    private static readonly Dictionary<string, string> Plan = new(NoAln) { ["difficulty"] = "yes", ["provision"] = "yes", ["outcome"] = "plan" };

    private static readonly Dictionary<string, string> Refer = new(NoAln)
    {
        ["difficulty"] = "yes", ["provision"] = "yes", ["outcome"] = "refer", ["ground"] = "extent", ["reasons.cy"] = "Rhesymau", ["reasons.en"] = "Reasons",
    };

    /// <summary>From the first page of the form to the check page.</summary>
    public static async Task ToCheckAsync(Visitor visitor, params (string Field, string Value)[] changes)
    {
        var answers = new Dictionary<string, string>(Start);
        foreach (var (field, value) in changes)
            answers[field] = value;
        await visitor.GetAsync($"/schools/{Seed.School}/start");
        await FillPagesAsync(visitor, answers, "/check");
    }

    public static async Task StartCaseAsync(Visitor visitor, params (string Field, string Value)[] changes)
    {
        await ToCheckAsync(visitor, changes);
        await visitor.SubmitAsync(_ => { });
        await visitor.GetAsync(visitor.Path);
    }

    /// <summary>A case that the ALNCo has started.</summary>
    public static async Task<(Visitor Alnco, CaseKey Key)> BegunAsync(PagesSite site)
    {
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await StartCaseAsync(alnco);
        await site.SettleAsync();
        return (alnco, await OnlyCaseAsync(site));
    }

    public static async Task<CaseKey> OnlyCaseAsync(PagesSite site) =>
        Assert.Single((await site.Get<ICases>().ListAsync(Seed.School, null, 10, null)).Items).Key;

    /// <summary>Answers the questions that stand on the page.</summary>
    public static void Fill(Dictionary<string, string> form, IReadOnlyDictionary<string, string> answers)
    {
        var asked = form["_asked"].Split(',').ToHashSet();
        foreach (var (name, value) in answers)
            if (asked.Contains(name.Split('-', '.')[0]))
                form[name] = value;
    }

    /// <summary>The open step of a type of the only case.</summary>
    public static async Task<Step> StepAsync(PagesSite site, Visitor visitor, string type) =>
        Assert.Single(await site.Get<ISteps>().OfCaseAsync(await OnlyCaseAsync(site)), step => step.Type == type && step.State == StepState.Open);

    public static async Task OpenStepAsync(PagesSite site, Visitor visitor, string type)
    {
        var step = await StepAsync(site, visitor, type);
        await visitor.GetAsync(CasePaths.Step(step.Case, step.StepId));
    }

    /// <summary>To the decision's page of reasons.</summary>
    public static async Task ToReasonsAsync(PagesSite site, Visitor visitor)
    {
        await OpenStepAsync(site, visitor, DecideAlnStepTypes.Decision);
        await FillPagesAsync(visitor, NoAln, "/reasons");
    }

    public static Task DecideNoAlnAsync(PagesSite site, Visitor visitor) => DecideAsync(site, visitor, NoAln);

    public static Task DecidePlanAsync(PagesSite site, Visitor visitor) => DecideAsync(site, visitor, Plan);

    public static Task DecideReferralAsync(PagesSite site, Visitor visitor) => DecideAsync(site, visitor, Refer);

    /// <summary>Answers a step that is open before the visitor, page by page, and sends it.</summary>
    public static async Task AnswerPagesAsync(Visitor visitor, IReadOnlyDictionary<string, string> answers)
    {
        for (var page = 0; page < 10 && visitor.Page.QuerySelector("#page-form [name=_asked]") is not null; page++)
            await visitor.SubmitAsync(form => Fill(form, answers), selector: "#page-form");
        if (visitor.Path.EndsWith("/check", StringComparison.Ordinal))
            await visitor.SubmitAsync(_ => { });
    }

    /// <summary>Two people, or one in two windows, with the same step open before them.</summary>
    public static async Task<(Visitor First, Visitor Second, Step Step)> TwoAtOneStepAsync(PagesSite site, string type, string second = Seed.Head)
    {
        var first = await site.SignedInAsync(Seed.Alnco);
        await StartCaseAsync(first);
        var step = await StepAsync(site, first, type);
        var other = await site.SignedInAsync(second);
        await first.GetAsync(CasePaths.Step(step.Case, step.StepId));
        await other.GetAsync(CasePaths.Step(step.Case, step.StepId));
        return (first, other, step);
    }

    /// <summary>The form of the page as a browser sends it where it has a file.</summary>
    public static MultipartFormDataContent Multipart(Visitor visitor, params (string Field, string Value)[] answers)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in visitor.Fields().Select(field => (field.Key, field.Value)).Concat(answers))
            content.Add(new StringContent(value), name);
        return content;
    }

    private static async Task DecideAsync(PagesSite site, Visitor visitor, IReadOnlyDictionary<string, string> answers)
    {
        await OpenStepAsync(site, visitor, DecideAlnStepTypes.Decision);
        await FillPagesAsync(visitor, answers, "/check");
        await visitor.SubmitAsync(_ => { });
        Assert.Contains("Your answer is recorded.", visitor.Words, StringComparison.Ordinal);
    }

    private static async Task FillPagesAsync(Visitor visitor, IReadOnlyDictionary<string, string> answers, string until)
    {
        for (var page = 0; page < 10 && !visitor.Path.EndsWith(until, StringComparison.Ordinal); page++)
        {
            await visitor.SubmitAsync(form => Fill(form, answers));
            Assert.True(visitor.Status == HttpStatusCode.OK, $"{visitor.Path}: {visitor.Words}");
        }
    }
}
