using System.Net;
using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.FollowMail;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Pages.Tests;

public sealed class CaseTests
{
    [Fact]
    public async Task Every_message_about_a_learner_is_held_and_let_go_by_a_named_person()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(visitor);

        await visitor.SubmitAsync(form => form["reason"] = "Diogelu", selector: "form[action$='/hold']");
        Assert.Contains("All messages about this learner are held", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Siân Evans on 15 September 2025, 09:00: Diogelu", visitor.Words, StringComparison.Ordinal);

        await visitor.SubmitAsync(_ => { }, selector: "form[action$='/release']");
        Assert.Null((await CaseAsync(site)).Hold);
        var audit = await site.Get<IAudit>().OfCaseAsync((await CaseAsync(site)).Key);
        Assert.Contains(audit, entry => entry is { What: "messages-held", PersonId: Seed.Alnco });
        Assert.Contains(audit, entry => entry is { What: "messages-released", PersonId: Seed.Alnco });
    }

    [Fact]
    public async Task A_contact_who_takes_back_their_agreement_is_given_notices_on_paper_from_then_on()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(visitor);
        var link = visitor.Page.QuerySelectorAll("section[aria-labelledby=people-heading] a").Single(a => a.TextContent == "Mair Prydderch");
        await visitor.GetAsync(link.GetAttribute("href")!);

        await visitor.SubmitAsync(form => form["willing"] = "no");

        Assert.Contains("The details are saved.", visitor.Words, StringComparison.Ordinal);
        var contact = (await site.Get<ICases>().ContactsAsync((await CaseAsync(site)).Key)).Single(one => one.Relation == ContactRelation.Parent);
        Assert.False((await site.Get<IPeople>().FindAsync(Seed.School, contact.PersonId))!.TakesNoticesByEmail);
    }

    [Fact]
    public async Task On_one_day_the_timeline_tells_first_what_came_first()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(visitor);
        await GiveTodayAsync(site, (await CaseAsync(site)).Key, "decide-1-noaln-1-someone");

        await visitor.GetAsync(visitor.Path);

        var days = visitor.Page.QuerySelectorAll("section[aria-labelledby=timeline-heading] tbody tr").Select(row => row.TextContent).ToList();
        var aware = days.FindIndex(day => day.Contains("Came to the school’s attention", StringComparison.Ordinal));
        Assert.InRange(days.FindIndex(day => day.Contains("Notice given", StringComparison.Ordinal)), aware + 1, days.Count);
        Assert.Contains("15 September 2025", days[aware], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_about_a_notice_says_which_one_and_whose()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(visitor);
        var key = (await CaseAsync(site)).Key;
        var parent = (await site.Get<ICases>().ContactsAsync(key)).Single(contact => contact.Relation == ContactRelation.Parent).PersonId;
        await GiveTodayAsync(site, key, "cease-1-ceasedecided-1-parent", parent);
        await site.Get<ISteps>().OpenAsync(new Step(
            key, "paper-1", "follow-mail", FollowMailStepTypes.PostPaperCopy, StepKind.Task, Role.Alnco, null, "cease-1-ceasedecided-1-parent", null, null, StepState.Open, site.Time.GetUtcNow()));

        await visitor.GetAsync(visitor.Path);
        Assert.Contains("print a paper copy and post it (Mair Prydderch: Decision: cease to maintain the IDP)", visitor.Words, StringComparison.Ordinal);

        await visitor.GetAsync($"/cases/{key.BodyId}/{key.CaseId}/steps/paper-1");
        Assert.Contains("Who is given it Mair Prydderch", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Notice Decision: cease to maintain the IDP", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_ceasing_is_under_way_the_case_says_where_it_stands()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(visitor);
        var key = (await CaseAsync(site)).Key;
        Assert.Null(visitor.Page.GetElementById("ceasing-heading"));

        var ceasing = CeaseProcess.RunFor(key, "decide-aln-1-decision-1", 1);
        await site.Get<IRuns>().StartAsync(ProcessStarting.RowOf(ceasing, site.Time.GetUtcNow()), null);
        await GiveTodayAsync(site, key, "cease-1-ceasedecided-1-someone");
        await visitor.GetAsync(visitor.Path);

        Assert.Contains("Notice of the proposal given Not yet", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("The school waits until the end of Monday 13 October 2025", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_finds_a_case_by_the_beginning_of_a_name_and_says_when_it_finds_none()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Head);
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(alnco);

        await visitor.GetAsync($"/schools/{Seed.School}/cases?search=prydd");
        Assert.Contains("Alys Prydderch", visitor.Words, StringComparison.Ordinal);
        await visitor.GetAsync($"/schools/{Seed.School}/cases?search=jones");
        Assert.Contains("No case was found that begins with: jones", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_governor_sees_figures_and_no_learner()
    {
        await using var site = await PagesSite.StartAsync();
        await Journeys.StartCaseAsync(await site.SignedInAsync(Seed.Alnco));
        var governor = await site.SignedInAsync(Seed.Governor);

        await governor.GetAsync("/duties");

        Assert.Contains("Open duties fewer than 5", governor.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Alys", governor.Page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain((await CaseAsync(site)).Reference, governor.Page.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_duty_past_its_last_day_leads_the_headteachers_list()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(alnco);
        await alnco.GetAsync("/clock");
        await alnco.SubmitAsync(form => (form["date-day"], form["date-month"], form["date-year"]) = ("12", "11", "2025"));
        Assert.Contains("The clock moved from 15 September 2025, 09:00 to 12 November 2025, 09:00.", alnco.Words, StringComparison.Ordinal);

        var head = await site.SignedInAsync(Seed.Head);
        await head.GetAsync("/duties");

        Assert.Contains((await CaseAsync(site)).Reference, head.Page.QuerySelector("h2 + .aln-wide")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Duty breached: not met by 10 November 2025", head.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clocks_page_says_how_each_date_was_counted_and_from_what_law()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(visitor);

        await visitor.GetAsync(visitor.Page.QuerySelector("a[href*='/duties/']")!.GetAttribute("href")!);

        Assert.Contains("Safe by: Friday 7 November 2025, day 34 of the count.", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Source:", visitor.Words, StringComparison.Ordinal);
        Assert.Equal(3, visitor.Page.QuerySelectorAll("svg[role=img]").Length);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    /// <summary>A notice that was given by hand on the day the case was started.</summary>
    private static async Task GiveTodayAsync(PagesSite site, CaseKey key, string noticeId, string recipientId = "someone")
    {
        var given = new NoticeGiving(GivingMeans.ByHand, new DateOnly(2025, 9, 15), Seed.Alnco, site.Time.GetUtcNow());
        await site.Get<INotices>().PrepareAsync(
            new Notice(key, noticeId, NoticeKind.CeaseDecided, recipientId, "", "1", "", site.Time.GetUtcNow(), site.Time.GetUtcNow(), NoticeState.Given, given),
            new AuditEntry(key, "notice-prepared", null, new DateOnly(2025, 9, 15), site.Time.GetUtcNow(), new Dictionary<string, string>()));
    }

    private static async Task<Case> CaseAsync(PagesSite site) =>
        (await site.Get<ICases>().FindAsync((await site.Get<ICases>().ListAsync(Seed.School, null, 1, null)).Items.Single().Key))!;
}
