using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Tests.Law;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.DecideAln;

public sealed class GoodStoryTests
{
    [Fact]
    [Proves(RuleIds.SchoolDecideAndIdp)]
    [Proves(RuleIds.FirstNotification)]
    public async Task Awareness_starts_the_clock_and_tells_the_family_once_in_their_language_first()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();

        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal(new DateOnly(2025, 11, 10), duty.LegalLatest);
        Assert.Equal(CasePhase.Deciding, (await host.CaseAsync(key)).Phase);
        Assert.Single(await host.SentAsync(key, MessageKind.Deciding));
        var mail = Assert.Single((await host.Get<IMailbox>().ListAsync(10, null)).Items).Mail;
        Assert.Equal("mair@example.org", mail.To);
        Assert.DoesNotContain("Prydderch", mail.Subject + mail.Text, StringComparison.Ordinal);
        Assert.Contains("10 Tachwedd 2025", mail.Text, StringComparison.Ordinal);
        Assert.Contains("10 November 2025", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Proves(RuleIds.SchoolDecideAndIdp)]
    [Proves(NoticeKind.NoAln)]
    public async Task A_decision_of_no_aln_is_given_to_parent_and_child_and_meets_the_duty()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.MoveToAsync(new DateOnly(2025, 10, 1));
        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "told"), ("happenedOn", "2025-09-16"), ("how", "Gan yr athrawes"));
        Assert.Empty((await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-10-01"))).Problems);

        Assert.All(await host.NoticesAsync(key), notice => Assert.Equal(NoticeState.Held, notice.State));
        await host.MoveToAsync(new DateOnly(2025, 10, 2));
        var paper = await host.OpenStepAsync(key, NoticeStepTypes.GiveOnPaper);
        await host.AnswerAsync(key, paper, host.ActorOf(ProcessHost.Alnco), null, ("means", "ByHand"), ("happenedOn", "2025-10-02"));

        Assert.All(await host.NoticesAsync(key), notice => Assert.Equal(NoticeState.Given, notice.State));
        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((DutyState.Met, new DateOnly(2025, 10, 2), null), (duty.State, duty.MetOn, duty.Breach));
        Assert.Equal(CasePhase.Closed, (await host.CaseAsync(key)).Phase);
        Assert.DoesNotContain(await host.StepsAsync(key), step => step.State == StepState.Open);
    }

    [Fact]
    [Proves(RuleIds.SchoolDecideAndIdp)]
    [Proves(RuleIds.Review12Months)]
    public async Task A_plan_given_in_time_meets_the_duty_and_opens_the_review_from_the_first_copy()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await DecidePlanAsync(host);
        await UploadAsync(host, key);
        await GiveCopiesAsync(host, key, "2025-10-20");

        var decided = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((DutyState.Met, LegalEvents.CopyGiven), (decided.State, decided.MetBy));
        var review = await host.DutyAsync(key, RuleIds.Review12Months);
        Assert.Equal(new DateOnly(2026, 10, 19), review.LegalLatest);
        Assert.Equal(CasePhase.PlanMaintained, (await host.CaseAsync(key)).Phase);
        Assert.Single(await host.SentAsync(key, MessageKind.PlanReady));
    }

    [Fact]
    public async Task A_copy_is_refused_of_a_version_without_the_sections_every_plan_has()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await DecidePlanAsync(host);
        await UploadAsync(host, key, sections: "1A,1B,2A");
        var step = (await host.StepsAsync(key)).First(step => step.Type == PreparePlanStepTypes.GiveCopy);
        var result = await host.AnswerAsync(key, step, host.ActorOf(ProcessHost.Alnco), null, ("version", "1"), ("means", "ByHand"), ("happenedOn", "2025-10-20"));

        Assert.Equal("plan-sections-missing", Assert.Single(result.Problems).Code.Code);
        Assert.Equal(StepState.Open, (await host.StepsAsync(key)).First(other => other.StepId == step.StepId).State);
    }

    [Fact]
    public async Task Hundreds_of_stories_run_at_once_without_any_real_waiting()
    {
        var stories = Enumerable.Range(0, 200).Select(async _ =>
        {
            await using var host = await ProcessHost.StartAsync();
            var key = await DecidePlanAsync(host);
            await UploadAsync(host, key);
            await GiveCopiesAsync(host, key, "2025-10-20");
            return (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State;
        });

        Assert.All(await Task.WhenAll(stories), state => Assert.Equal(DutyState.Met, state));
    }

    private static async Task<CaseKey> DecidePlanAsync(ProcessHost host)
    {
        var key = await host.StartCaseAsync();
        await host.MoveToAsync(new DateOnly(2025, 10, 6));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.Plan("2025-10-06"));
        await host.MoveToAsync(new DateOnly(2025, 10, 20));
        return key;
    }

    private static async Task UploadAsync(ProcessHost host, CaseKey key, string sections = "1A,1B,1C,2A,2B")
    {
        var step = await host.OpenStepAsync(key, PreparePlanStepTypes.UploadPlan);
        var result = await host.AnswerAsync(key, step, host.ActorOf(ProcessHost.Alnco), new UploadedFile("plan.pdf", Answers.Pdf), ("languages", "cy,en"), ("sections", sections));
        Assert.Empty(result.Problems);
    }

    private static async Task GiveCopiesAsync(ProcessHost host, CaseKey key, string on)
    {
        var learner = (await host.CaseAsync(key)).Learner.PersonId;
        foreach (var step in (await host.StepsAsync(key)).Where(step => step.Type == PreparePlanStepTypes.GiveCopy))
            Assert.Empty((step.SubjectId == learner
                ? await host.AnswerAsync(key, step, host.ActorOf(ProcessHost.Alnco), null, ("version", "1"), ("means", "ByHand"), ("happenedOn", on))
                : await host.AnswerAsync(key, step, host.ActorOf(ProcessHost.Alnco), null, ("version", "1"), ("means", "Email"))).Problems);
    }
}
