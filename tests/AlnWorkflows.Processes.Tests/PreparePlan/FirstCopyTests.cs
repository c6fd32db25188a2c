using System.Globalization;
using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.FollowMail;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Tests.Directions;
using AlnWorkflows.Processes.Tests.Law;
using AlnWorkflows.Processes.Tests.Reviews;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.PreparePlan;

/// <summary>Section 23(2) of the Act: the first review period begins when a copy of the plan is first given, and with it
/// the reviews, whoever has still to have theirs.</summary>
public sealed class FirstCopyTests
{
    private static readonly DateOnly Decided = new(2025, 10, 6);

    [Fact]
    [Proves(RuleIds.Review12Months)]
    public async Task The_first_copy_given_begins_the_review_period_and_the_reviews_while_another_has_still_to_be_given()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, copies) = await UploadedAsync(host);

        await GiveAsync(host, key, copies[0], "2025-10-08");

        var period = Assert.Single(await PeriodsAsync(host, key));
        Assert.Equal((DutyState.Open, new DateOnly(2025, 10, 8), new DateOnly(2026, 10, 7)), (period.State, period.Clock.AnchorDate, period.LegalLatest));
        Assert.Equal(DutyState.Open, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
        Assert.True(Assert.Single(await host.RunsOfAsync(key, ReviewProcess.Name)).IsLive);
        Assert.True(Assert.Single(await host.RunsOfAsync(key, MonitorProvisionProcess.Name)).IsLive);
        Assert.True(Assert.Single(await host.RunsOfAsync(key, PreparePlanProcess.Name)).IsLive);
        Assert.Equal(CasePhase.PlanMaintained, (await host.CaseAsync(key)).Phase);
    }

    [Fact]
    [Proves(RuleIds.SchoolDecideAndIdp)]
    public async Task The_last_copy_given_late_meets_the_duty_as_a_breach_and_leaves_the_reviews_as_they_are()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, copies) = await UploadedAsync(host);
        await GiveAsync(host, key, copies[0], "2025-10-08");
        await host.MoveToAsync(new DateOnly(2026, 2, 2));
        await new ReviewStory(host, key).AskAsync(ReviewCodes.School, "2026-02-02");
        Assert.Equal(CasePhase.Reviewing, (await host.CaseAsync(key)).Phase);

        await GiveAsync(host, key, copies[1], "2026-02-02");

        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((DutyState.Met, new DateOnly(2026, 2, 2)), (duty.State, duty.MetOn));
        Assert.NotNull(duty.Breach);
        Assert.Equal(new DateOnly(2025, 10, 8), Assert.Single(await PeriodsAsync(host, key)).Clock.AnchorDate);
        Assert.Equal(CasePhase.Reviewing, (await host.CaseAsync(key)).Phase);
        Assert.True(Assert.Single(await host.RunsOfAsync(key, ReviewProcess.Name)).IsLive);
        Assert.False(Assert.Single(await host.RunsOfAsync(key, PreparePlanProcess.Name)).IsLive);
        Assert.DoesNotContain(await host.StepsAsync(key), step => step.State == StepState.Open && step.RunId.Contains(PreparePlanProcess.Name, StringComparison.Ordinal));
        Assert.True(await host.IsOpenAsync(key, ReviewStepTypes.Outcome));
    }

    [Fact]
    public async Task A_copy_recorded_later_and_given_earlier_moves_the_period_and_its_old_clock_is_kept()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, copies) = await UploadedAsync(host);
        await GiveAsync(host, key, copies[0], "2025-10-08");

        await GiveAsync(host, key, copies[1], "2025-10-07");

        var period = Assert.Single(await PeriodsAsync(host, key));
        Assert.Equal((new DateOnly(2025, 10, 7), new DateOnly(2026, 10, 6)), (period.Clock.AnchorDate, period.LegalLatest));
        Assert.Equal(new DateOnly(2025, 10, 8), Assert.Single(period.SupersededClocks!).AnchorDate);
    }

    [Fact]
    public async Task Once_a_copy_is_given_the_decision_is_not_taken_back_and_the_plan_ends_by_ceasing()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, copies) = await UploadedAsync(host);
        Assert.True(await host.IsOpenAsync(key, DecideAlnStepTypes.TakeDecisionBack));

        await GiveAsync(host, key, copies[0], "2025-10-08");

        Assert.False(await host.IsOpenAsync(key, DecideAlnStepTypes.TakeDecisionBack));
        Assert.True(await host.IsOpenAsync(key, CeaseStepTypes.Propose));
    }

    [Fact]
    public async Task Whoever_has_still_to_have_a_copy_may_have_it_in_another_language()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, copies) = await UploadedAsync(host);
        await GiveAsync(host, key, copies[0], "2025-10-08");

        await host.UploadAsync(key);

        Assert.Empty((await host.AnswerAsync(key, copies[1], host.ActorOf(ProcessHost.Alnco), null, ("version", "2"), ("means", "ByHand"), ("happenedOn", "2025-10-08"))).Problems);
        Assert.Equal(DutyState.Met, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
        Assert.False(await host.IsOpenAsync(key, PreparePlanStepTypes.UploadPlan));
    }

    [Fact]
    public async Task A_decision_taken_back_just_before_the_first_copy_was_recorded_begins_no_period_and_no_reviews()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, copies) = await UploadedAsync(host);
        await host.WithoutEngineAsync(async () =>
        {
            await host.AnswerAsync(key, copies[0], host.ActorOf(ProcessHost.Alnco), null, ("version", "1"), ("means", "ByHand"), ("happenedOn", "2025-10-08"));
            return await host.AnswerAsync(key, DecideAlnStepTypes.TakeDecisionBack, ("why", "Y dysgwr anghywir"));
        });
        await host.SettleAsync();

        Assert.DoesNotContain(await PeriodsAsync(host, key), period => period.State == DutyState.Open);
        Assert.Empty(await host.RunsOfAsync(key, ReviewProcess.Name));
        Assert.Equal((CasePhase.Deciding, true), ((await host.CaseAsync(key)).Phase, await host.IsOpenAsync(key, DecideAlnStepTypes.Decision)));
    }

    [Fact]
    public async Task A_plan_that_was_being_given_before_goes_on_as_it_began()
    {
        await using var host = await ProcessHost.StartAsync();
        var registry = ProcessesServices.Registry();
        var registered = (IDictionary<string, OrchestrationRegistration>)registry.Orchestrations;
        registered["PreparePlan"] = registered["PreparePlan"] with { Version = "6" };
        await host.DeployAsync(registry);
        var (key, copies) = await UploadedAsync(host);
        await host.DeployAsync(ProcessesServices.Registry());
        await GiveAsync(host, key, copies[0], "2025-10-08");
        Assert.Empty(await host.RunsOfAsync(key, ReviewProcess.Name));
        await host.AnswerAsync(key, DecideAlnStepTypes.TakeDecisionBack, ("why", "Y dysgwr anghywir"));
        Assert.Equal(DutyState.Ended, Assert.Single(await PeriodsAsync(host, key)).State);

        await host.DecidePlanAsync(key, new DateOnly(2025, 10, 10));
        await host.UploadAsync(key);
        await host.GiveCopiesAsync(key, "2025-10-10", version: 2);

        var periods = await PeriodsAsync(host, key);
        Assert.Equal([(DutyState.Ended, new DateOnly(2025, 10, 8)), (DutyState.Open, new DateOnly(2025, 10, 10))], periods.Select(period => (period.State, period.Clock.AnchorDate)));
        Assert.True(Assert.Single(await host.RunsOfAsync(key, ReviewProcess.Name)).IsLive);
    }

    [Fact]
    public async Task The_loss_of_the_engines_store_after_the_first_copy_begins_nothing_twice_and_leaves_the_phase_to_the_reviews()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, copies) = await UploadedAsync(host);
        await GiveAsync(host, key, copies[0], "2025-10-08");
        await new ReviewStory(host, key).AskAsync(ReviewCodes.School, "2025-10-08");
        await host.LoseEngineStoreAsync();
        await host.SettleAsync();
        Assert.Equal(CasePhase.Reviewing, (await host.CaseAsync(key)).Phase);
        Assert.False(await host.IsOpenAsync(key, DecideAlnStepTypes.LearnerLeft));

        await GiveAsync(host, key, copies[1], "2025-10-08");

        Assert.Single(await PeriodsAsync(host, key));
        Assert.Single(await host.RunsOfAsync(key, ReviewProcess.Name));
        Assert.Equal((DutyState.Met, CasePhase.Reviewing), ((await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State, (await host.CaseAsync(key)).Phase));
    }

    [Theory]
    [InlineData("2025-10-08")]
    [InlineData("2025-10-14")]
    public async Task Whoever_holds_the_plan_is_posted_no_paper_copy_of_the_unopened_notice_that_there_would_be_one(string givenOn)
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, copies) = await UploadedAsync(host);
        var mailed = Assert.Single(await host.NoticesAsync(key), notice => notice is { Kind: NoticeKind.PlanWillBePrepared, Given.Means: GivingMeans.Email });
        await host.MoveToAsync(DateOnly.Parse(givenOn, CultureInfo.InvariantCulture));
        await GiveAsync(host, key, copies.Single(copy => copy.SubjectId == mailed.RecipientId), givenOn);
        await host.MoveToAsync(new DateOnly(2025, 10, 24));

        Assert.False(await host.IsOpenAsync(key, FollowMailStepTypes.PostPaperCopy));
        Assert.Null((await host.NoticesAsync(key)).Single(notice => notice.NoticeId == mailed.NoticeId).OpenedAt);
    }

    [Fact]
    public async Task Whoever_was_only_mailed_the_plan_too_is_still_posted_the_notice()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, copies) = await UploadedAsync(host);
        var mailed = Assert.Single(await host.NoticesAsync(key), notice => notice is { Kind: NoticeKind.PlanWillBePrepared, Given.Means: GivingMeans.Email });
        Assert.Empty((await host.AnswerAsync(key, copies.Single(copy => copy.SubjectId == mailed.RecipientId), host.ActorOf(ProcessHost.Alnco), null, ("version", "1"), ("means", nameof(GivingMeans.Email)))).Problems);
        await host.MoveToAsync(new DateOnly(2025, 10, 24));

        Assert.True(await host.IsOpenAsync(key, FollowMailStepTypes.PostPaperCopy));
    }

    [Fact]
    public async Task A_direction_to_prepare_has_its_plan_reviewed_from_the_first_copy()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await DirectionTests.AcceptedAsync(host, CopyOwedTests.SecondParent);
        await host.MoveToAsync(new DateOnly(2025, 12, 1));
        await DirectionTests.DirectAsync(host, key, "2025-12-01");
        await host.UploadAsync(key);
        var copies = await CopiesAsync(host, key);

        await GiveAsync(host, key, copies[0], "2025-12-01");

        Assert.True(Assert.Single(await host.RunsOfAsync(key, ReviewProcess.Name)).IsLive);
        Assert.Equal(CasePhase.PlanMaintained, (await host.CaseAsync(key)).Phase);
        await host.AnswerAsync(key, ReviewStepTypes.PlanEnds, ("how", ReviewCodes.TakenOver), ("happenedOn", "2025-12-01"));
        Assert.Equal(DutyState.Ended, (await host.DutyAsync(key, RuleIds.SchoolIdpOnDirection)).State);
        Assert.DoesNotContain(await host.StepsAsync(key), step => step.State == StepState.Open && step.RunId.Contains($":{PreparePlanProcess.Name}:", StringComparison.Ordinal));
    }

    /// <summary>Two are to have a copy: the child and the parent.</summary>
    internal static async Task<(CaseKey Key, IReadOnlyList<Step> Copies)> UploadedAsync(ProcessHost host)
    {
        var key = await host.StartCaseAsync();
        await host.DecidePlanAsync(key, Decided);
        await host.UploadAsync(key);
        await host.MoveToAsync(new DateOnly(2025, 10, 8));
        return (key, await CopiesAsync(host, key));
    }

    internal static async Task<IReadOnlyList<Step>> CopiesAsync(ProcessHost host, CaseKey key)
    {
        var copies = (await host.StepsAsync(key)).Where(step => step is { Type: PreparePlanStepTypes.GiveCopy, State: StepState.Open }).ToList();
        Assert.Equal(2, copies.Count);
        return copies;
    }

    internal static async Task GiveAsync(ProcessHost host, CaseKey key, Step copy, string on) =>
        Assert.Empty((await host.AnswerAsync(key, copy, host.ActorOf(ProcessHost.Alnco), null, ("version", "1"), ("means", "ByHand"), ("happenedOn", on))).Problems);

    internal static async Task<IReadOnlyList<Duty>> PeriodsAsync(ProcessHost host, CaseKey key) =>
        [.. (await host.Get<IDuties>().OfCaseAsync(key)).Where(duty => duty.RuleId == RuleIds.Review12Months).OrderBy(duty => duty.Clock.AnchorDate)];
}
