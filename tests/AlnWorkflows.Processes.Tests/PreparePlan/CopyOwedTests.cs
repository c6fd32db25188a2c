using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.FollowMail;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Tests.Cease;
using AlnWorkflows.Processes.Tests.Law;
using AlnWorkflows.Processes.Tests.Referrals;
using AlnWorkflows.Processes.Tests.Reviews;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.PreparePlan;

/// <summary>A plan of which one person has a copy since 8 October 2025 and another still has none: it is reviewed, revised
/// and ended like any other (sections 23, 31 and 35 of the Act).</summary>
public sealed class CopyOwedTests
{
    internal static readonly (string, string)[] SecondParent =
    [
        ("parent2First", "Dafydd"), ("parent2Surname", "Prydderch"), ("parent2Language", "cy"), ("parent2Email", "dafydd@example.org"), ("parent2Willing", "yes"), ("parent2AskedBy", "Siân Evans"), ("parent2AskedOn", "2025-09-01"),
    ];

    [Theory]
    [InlineData(ReviewCodes.Left, ReviewEnd.LearnerLeft)]
    [InlineData(ReviewCodes.Transferred, ReviewEnd.PlanTransferred)]
    [InlineData(ReviewCodes.LookedAfter, ReviewEnd.LookedAfter)]
    [InlineData(ReviewCodes.TakenOver, ReviewEnd.TakenOver)]
    public async Task What_ends_the_plan_by_law_ends_the_copy_still_owed_and_the_family_is_told_once(string how, ReviewEnd end)
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, _) = await OwedAsync(host);
        Assert.False(await host.IsOpenAsync(key, DecideAlnStepTypes.LearnerLeft));
        await host.MoveToAsync(new DateOnly(2025, 12, 1));

        await host.AnswerAsync(key, ReviewStepTypes.PlanEnds, ("how", how), ("happenedOn", "2025-12-01"));
        await host.MoveToAsync(new DateOnly(2025, 12, 8));

        await AssertEndedAsync(host, key, end);
    }

    [Fact]
    [Proves(RuleIds.CeaseStandstill)]
    public async Task A_plan_that_the_school_ceases_to_maintain_is_owed_to_nobody_any_more()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, _) = await OwedToParentAsync(host);
        var story = new CeaseStory(host, key);
        await story.ProposeAsync("2025-10-08", "2025-10-22");
        await story.DecideAsync(CeaseCodes.Cease, new DateOnly(2025, 11, 3));
        Assert.True(await host.IsOpenAsync(key, PreparePlanStepTypes.GiveCopy));

        await story.ConfirmAsync(CeaseStepTypes.NoRequest, CeaseCodes.Nothing, new DateOnly(2025, 12, 8));
        await host.MoveToAsync(new DateOnly(2025, 12, 15));

        await AssertEndedAsync(host, key, ReviewEnd.PlanCeased);
    }

    [Fact]
    public async Task The_loss_of_the_engines_store_just_as_the_plan_ends_opens_no_closed_case()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, _) = await OwedAsync(host);
        await host.WithoutEngineAsync(() => host.AnswerAsync(key, ReviewStepTypes.PlanEnds, ("how", ReviewCodes.Left), ("happenedOn", "2025-10-08")));
        await host.LoseEngineStoreAsync();
        await host.SettleAsync();
        await host.LoseEngineStoreAsync();
        await host.MoveToAsync(new DateOnly(2025, 10, 15));

        await AssertEndedAsync(host, key, ReviewEnd.LearnerLeft);
    }

    [Fact]
    [Proves(RuleIds.Review12Months)]
    public async Task A_plan_whose_copy_cannot_be_delivered_for_months_is_reviewed_all_the_same()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, copy) = await OwedToParentAsync(host);
        await host.MoveToAsync(new DateOnly(2026, 7, 6));
        var reviews = new ReviewStory(host, key);
        Assert.True(await reviews.IsReviewingAsync());

        await reviews.DecideAsync(ReviewCodes.NoRevision, "2026-07-06");
        await host.MoveToAsync(new DateOnly(2026, 7, 13));

        var periods = await reviews.PeriodsAsync();
        Assert.Equal([DutyState.Met, DutyState.Open], periods.Select(period => period.State));
        Assert.Equal(DutyState.Open, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);

        await FirstCopyTests.GiveAsync(host, key, copy, "2026-07-13");

        Assert.Equal((DutyState.Met, new DateOnly(2026, 7, 13)), ((await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).MetOn));
        Assert.Equal([DutyState.Met, DutyState.Open], (await reviews.PeriodsAsync()).Select(period => period.State));
        Assert.Equal(CasePhase.PlanMaintained, (await host.CaseAsync(key)).Phase);
    }

    [Fact]
    [Proves(RuleIds.RevisedPlanCopy)]
    public async Task Whoever_is_given_the_revised_plan_is_no_longer_owed_the_first()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, copy) = await OwedAsync(host);
        var reviews = new ReviewStory(host, key);
        await host.MoveToAsync(new DateOnly(2026, 2, 2));
        await reviews.AskAsync(ReviewCodes.School, "2026-02-02");
        await reviews.DecideAsync(ReviewCodes.Revise, "2026-02-02");
        var upload = await UploadRevisedAsync(host, key);

        var revised = (await host.StepsAsync(key)).Where(step => step is { Type: PreparePlanStepTypes.GiveCopy, State: StepState.Open } && step.RunId == upload.RunId).ToList();
        Assert.Equal(2, revised.Count);
        foreach (var step in revised)
            Assert.Empty((await host.AnswerAsync(key, step, host.ActorOf(ProcessHost.Alnco), null, ("version", "2"), ("means", "ByHand"), ("happenedOn", "2026-02-02"))).Problems);

        var owed = (await host.StepsAsync(key)).Single(step => step.StepId == copy.StepId);
        Assert.Equal((StepState.Answered, PaperGiving.Revised, "2"), (owed.State, owed.Answer!["means"], owed.Answer["version"]));
        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((DutyState.Met, new DateOnly(2026, 2, 2)), (duty.State, duty.MetOn));
        Assert.False(Assert.Single(await host.RunsOfAsync(key, PreparePlanProcess.Name)).IsLive);
        Assert.Equal([(DutyState.Met, new DateOnly(2025, 10, 8)), (DutyState.Open, new DateOnly(2026, 2, 2))], (await reviews.PeriodsAsync()).Select(period => (period.State, period.Clock.AnchorDate)));
        Assert.DoesNotContain(await host.StepsAsync(key), step => step is { State: StepState.Open, Type: PreparePlanStepTypes.GiveCopy or PreparePlanStepTypes.UploadPlan });
    }

    [Fact]
    public async Task A_revision_taken_back_leaves_the_first_copy_owed()
    {
        await using var host = await ProcessHost.StartAsync();
        var (key, copy) = await OwedAsync(host);
        var reviews = new ReviewStory(host, key);
        await reviews.AskAsync(ReviewCodes.School, "2025-10-08");
        await reviews.DecideAsync(ReviewCodes.Revise, "2025-10-08");
        await UploadRevisedAsync(host, key);
        await host.AnswerAsync(key, DecideAlnStepTypes.TakeDecisionBack, ("why", "-"));

        Assert.Equal(copy.StepId, (await host.OpenStepAsync(key, PreparePlanStepTypes.GiveCopy)).StepId);
    }

    /// <summary>The review asks for the revised plan apart from what is still asked about the first.</summary>
    private static async Task<Step> UploadRevisedAsync(ProcessHost host, CaseKey key)
    {
        var upload = Assert.Single(await host.StepsAsync(key), step =>
            step is { Type: PreparePlanStepTypes.UploadPlan, State: StepState.Open } && step.RunId.Contains($":{ReviewProcess.Name}:", StringComparison.Ordinal));
        await host.UploadAsync(key, upload);
        return upload;
    }

    private static async Task AssertEndedAsync(ProcessHost host, CaseKey key, ReviewEnd end)
    {
        var found = await host.CaseAsync(key);
        Assert.Equal((CasePhase.Closed, $"{end}"), (found.Phase, found.ClosingReason));
        Assert.All(await host.Get<IDuties>().OfCaseAsync(key), duty => Assert.NotEqual(DutyState.Open, duty.State));
        Assert.Equal(DutyState.Ended, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
        Assert.DoesNotContain(await host.StepsAsync(key), step => step.State == StepState.Open && step.Type != FollowMailStepTypes.PostPaperCopy);
        Assert.DoesNotContain(await host.Get<IRuns>().OfCaseAsync(key), run => run is { IsLive: true, Process: PreparePlanProcess.Name or ReviewProcess.Name or MonitorProvisionProcess.Name or WatchDutyProcess.Name });
        var told = await host.SentAsync(key, MessageKind.CaseClosed);
        Assert.NotEmpty(told);
        Assert.Equal(told.Count, told.Select(message => message.RecipientId).Distinct().Count());
    }

    /// <summary>One parent has a copy; the other’s step is returned. The child is told nothing.</summary>
    private static async Task<(CaseKey Key, Step Owed)> OwedToParentAsync(ProcessHost host)
    {
        var key = await host.StartForParentAloneAsync(SecondParent);
        await host.DecidePlanAsync(key, new DateOnly(2025, 10, 6));
        await host.UploadAsync(key);
        await host.MoveToAsync(new DateOnly(2025, 10, 8));
        var copies = await FirstCopyTests.CopiesAsync(host, key);
        await FirstCopyTests.GiveAsync(host, key, copies[0], "2025-10-08");
        return (key, copies[1]);
    }

    /// <summary>The child or the parent has a copy; the other’s step is returned.</summary>
    private static async Task<(CaseKey Key, Step Owed)> OwedAsync(ProcessHost host)
    {
        var (key, copies) = await FirstCopyTests.UploadedAsync(host);
        await FirstCopyTests.GiveAsync(host, key, copies[0], "2025-10-08");
        return (key, copies[1]);
    }
}
