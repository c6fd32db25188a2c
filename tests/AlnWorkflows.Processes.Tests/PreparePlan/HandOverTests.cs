using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Starting;
using AlnWorkflows.Processes.Tests.Law;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.PreparePlan;

/// <summary>Sections 12(1) and 22(1) of the Act: one duty and one clock from awareness to the copy of the plan, whichever
/// process has them.</summary>
public sealed class HandOverTests
{
    private static readonly DateOnly InTime = new(2025, 10, 6);
    private static readonly DateOnly Late = new(2025, 11, 14);

    [Fact]
    [Proves(RuleIds.SchoolDecideAndIdp)]
    public async Task The_decision_that_there_is_aln_hands_over_the_open_duty_with_its_clock_and_watch_unchanged()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.MoveToAsync(InTime);
        var before = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        await host.DecidePlanAsync(key, InTime);

        Assert.Equal(before, await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp));
        Assert.True(Assert.Single(await host.RunsOfAsync(key, WatchDutyProcess.Name)).IsLive);
        Assert.False(Assert.Single(await host.RunsOfAsync(key, DecideAlnProcess.Name)).IsLive);
        Assert.True(Assert.Single(await host.RunsOfAsync(key, PreparePlanProcess.Name)).IsLive);
        Assert.Equal(CasePhase.PreparingPlan, (await host.CaseAsync(key)).Phase);
        Assert.Equal(before.LegalLatest, (await host.OpenStepAsync(key, PreparePlanStepTypes.UploadPlan)).LegalLatest);
    }

    [Fact]
    public async Task What_was_asked_before_the_hand_over_is_still_asked_once_and_belongs_to_the_process_that_goes_on()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        var before = (await host.StepsAsync(key)).Where(step => step.State == StepState.Open && step.Type != DecideAlnStepTypes.Decision).ToList();
        await host.DecidePlanAsync(key, InTime);

        var after = await host.StepsAsync(key);
        var run = Assert.Single(await host.RunsOfAsync(key, PreparePlanProcess.Name));
        Assert.Contains(before, step => step.Type == DecideAlnStepTypes.FamilyViews);
        Assert.All(before.Where(step => step.Type != Messages.FamilyStepTypes.TellFamily), step => Assert.Equal((StepState.Open, run.InstanceId), after.Where(other => other.StepId == step.StepId).Select(other => (other.State, other.RunId)).Single()));
        Assert.Single(await host.SentAsync(key, MessageKind.Deciding));
        Assert.Single(await host.SentAsync(key, MessageKind.ViewsRequest));
        var views = await host.OpenStepAsync(key, DecideAlnStepTypes.FamilyViews);
        Assert.Empty((await host.AnswerAsync(key, views, host.ActorOf(ProcessHost.Alnco), null, ("views", "Hoffem gael cymorth darllen"))).Problems);
    }

    [Fact]
    public async Task A_plan_decided_on_after_the_last_day_is_given_late_under_the_breach_that_was_recorded()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.DecidePlanAsync(key, Late);
        var breach = (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).Breach;
        await host.MoveToAsync(new DateOnly(2025, 11, 25));
        await host.UploadAsync(key);
        await host.GiveCopiesAsync(key, "2025-11-25");

        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal(new DateOnly(2025, 11, 11), breach!.Since);
        Assert.Equal((DutyState.Met, new DateOnly(2025, 11, 25), breach), (duty.State, duty.MetOn, duty.Breach));
        Assert.Single(await host.SentAsync(key, MessageKind.OverdueToHeadteacher));
        Assert.All(await host.RunsOfAsync(key, WatchDutyProcess.Name), watch => Assert.Equal(watch.InstanceId.Contains("review", StringComparison.Ordinal), watch.IsLive));
    }

    [Fact]
    public async Task Leaving_the_school_while_the_plan_is_prepared_ends_the_duty_and_closes_the_case()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartForParentAloneAsync();
        await host.DecidePlanAsync(key, InTime);
        await host.AnswerAsync(key, DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-10-06"));
        await host.MoveToAsync(new DateOnly(2026, 3, 2));

        Assert.Equal(DutyState.Ended, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
        Assert.Equal(NoticeState.Stopped, Assert.Single(await host.NoticesAsync(key)).State);
        Assert.Equal((CasePhase.Closed, nameof(DecideAlnOutcome.LearnerLeft)), ((await host.CaseAsync(key)).Phase, (await host.CaseAsync(key)).ClosingReason));
        Assert.Empty(await host.SentAsync(key, MessageKind.OverdueToHeadteacher));
        Assert.DoesNotContain(await host.StepsAsync(key), step => step.State == StepState.Open);
    }

    [Fact]
    [Proves(RuleIds.YoungPersonConsent)]
    public async Task Section_12_2_b_a_young_person_who_withdraws_consent_to_the_plan_ends_the_duty_and_may_change_their_mind()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync(PlanStory.YoungPerson);
        await host.AnswerAsync(key, DecideAlnStepTypes.Consent, ("consent", "yes"), ("happenedOn", "2025-09-15"));
        await host.DecidePlanAsync(key, InTime);
        await host.AnswerAsync(key, DecideAlnStepTypes.WithdrawConsent, ("happenedOn", "2025-10-06"));
        await host.MoveToAsync(new DateOnly(2025, 10, 7));
        await host.AnswerAsync(key, NoticeStepTypes.GiveOnPaper, ("means", "ByHand"), ("happenedOn", "2025-10-07"));
        Assert.Equal(DutyState.Ended, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
        Assert.Equal(nameof(DecideAlnOutcome.NoConsent), (await host.CaseAsync(key)).ClosingReason);

        Assert.Empty(await host.Get<CaseReopening>().ReopenAsync(host.ActorOf(ProcessHost.Head), key, "Newid meddwl", CancellationToken.None));
        await host.SettleAsync();
        await host.AnswerAsync(key, DecideAlnStepTypes.Consent, ("consent", "yes"), ("happenedOn", "2025-10-07"));
        await host.DecidePlanAsync(key, new DateOnly(2025, 10, 8));
        await host.UploadAsync(key);
        await host.GiveCopiesAsync(key, "2025-10-08");
        Assert.Equal([DutyState.Ended, DutyState.Met], (await host.Get<IDuties>().OfCaseAsync(key)).Where(duty => duty.RuleId == RuleIds.SchoolDecideAndIdp).Select(duty => duty.State));
        Assert.Equal(CasePhase.PlanMaintained, (await host.CaseAsync(key)).Phase);
    }

    [Fact]
    public async Task A_parents_withdrawal_leaves_the_duty_to_prepare_the_plan_as_it_is()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.DecidePlanAsync(key, InTime);
        await host.AnswerAsync(key, DecideAlnStepTypes.ParentWithdraws, ("happenedOn", "2025-10-06"), ("stillAppears", "yes"), ("why", "Mae ADY gan y dysgwr"));

        Assert.Equal(DutyState.Open, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
        Assert.True(await host.IsOpenAsync(key, PreparePlanStepTypes.UploadPlan));
        Assert.True(await host.IsOpenAsync(key, DecideAlnStepTypes.ParentWithdraws));
    }

    [Fact]
    public async Task A_corrected_date_of_awareness_moves_the_clock_of_the_plan_that_is_being_prepared()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.DecidePlanAsync(key, Late);
        await host.AnswerAsync(key, DecideAlnStepTypes.CorrectAwareness, ("awareOn", "2025-09-29"), ("why", "Camgymeriad"));

        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((new DateOnly(2025, 11, 24), "anchor-moved"), (duty.LegalLatest, duty.Breach!.Correction!.Fact));
        Assert.Equal(duty.LegalLatest, (await host.OpenStepAsync(key, PreparePlanStepTypes.UploadPlan)).LegalLatest);
    }

    [Fact]
    public async Task The_choice_near_the_end_opens_while_the_plan_is_prepared_and_the_exception_keeps_the_duty_open()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartForParentAloneAsync();
        await host.DecidePlanAsync(key, InTime);
        await host.MoveToAsync(new DateOnly(2025, 11, 4));
        await host.AnswerAsync(key, DecideAlnStepTypes.ChooseNearTheEnd, ("choice", "exception"), ("reasons.cy", "Salwch"), ("reasons.en", "Illness"), ("newDate", "2025-11-28"));
        await host.MoveToAsync(new DateOnly(2025, 11, 14));

        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((DutyState.Open, null, new DateOnly(2025, 11, 28)), (duty.State, duty.Breach, duty.NewDate));
        Assert.Equal(NoticeState.Given, (await host.NoticesAsync(key)).Single(notice => notice.Kind == NoticeKind.MoreTime).State);
    }

    [Fact]
    public async Task More_time_claimed_just_before_the_decision_is_told_to_each_reader_once_after_it()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 4));
        await host.AnswerAsync(key, DecideAlnStepTypes.ChooseNearTheEnd, ("choice", "exception"), ("reasons.cy", "Salwch"), ("reasons.en", "Illness"), ("newDate", "2025-11-28"));
        await host.DecidePlanAsync(key, new DateOnly(2025, 11, 4));
        await host.MoveToAsync(new DateOnly(2025, 11, 5));
        foreach (var paper in (await host.StepsAsync(key)).Where(step => step.Type == NoticeStepTypes.GiveOnPaper && step.State == StepState.Open))
            await host.AnswerAsync(key, paper, host.ActorOf(ProcessHost.Alnco), null, ("means", "ByHand"), ("happenedOn", "2025-11-05"));

        var notices = (await host.NoticesAsync(key)).Where(notice => notice.Kind == NoticeKind.MoreTime).ToList();
        Assert.Equal(2, notices.Count);
        Assert.All(notices, notice => Assert.Equal(NoticeState.Given, notice.State));
    }

    [Fact]
    public async Task A_decision_taken_back_while_the_plan_is_prepared_is_made_again_under_the_same_duty()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartForParentAloneAsync();
        await host.DecidePlanAsync(key, InTime);
        var before = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        await host.UploadAsync(key);
        await host.AnswerAsync(key, DecideAlnStepTypes.TakeDecisionBack, ("why", "Y dysgwr anghywir"));
        Assert.Equal(NoticeState.Stopped, Assert.Single(await host.NoticesAsync(key)).State);
        Assert.Equal(CasePhase.Deciding, (await host.CaseAsync(key)).Phase);
        Assert.False(await host.IsOpenAsync(key, PreparePlanStepTypes.UploadPlan));

        await host.DecidePlanAsync(key, new DateOnly(2025, 10, 8));
        await host.UploadAsync(key);
        await host.GiveCopiesAsync(key, "2025-10-08", version: 2);
        Assert.Equal(before with { State = DutyState.Met, MetOn = new DateOnly(2025, 10, 8), MetBy = LegalEvents.CopyGiven }, await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp));
        Assert.Equal(CasePhase.PlanMaintained, (await host.CaseAsync(key)).Phase);
        Assert.Equal(2, (await host.RunsOfAsync(key, DecideAlnProcess.Name)).Count);
        Assert.Equal(2, (await host.RunsOfAsync(key, PreparePlanProcess.Name)).Count);
        Assert.Single(await host.SentAsync(key, MessageKind.Deciding));
    }

    [Fact]
    public async Task A_decision_taken_back_may_become_one_of_no_aln_which_meets_the_same_duty()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartForParentAloneAsync();
        await host.DecidePlanAsync(key, InTime);
        await host.AnswerAsync(key, DecideAlnStepTypes.TakeDecisionBack, ("why", "Adroddiad newydd"));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Tests.DecideAln.Answers.NoAln("2025-10-06"));
        await host.MoveToAsync(new DateOnly(2025, 10, 7));

        Assert.Equal((DutyState.Met, LegalEvents.NoAlnNoticeGiven), ((await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).MetBy));
        Assert.Equal((CasePhase.Closed, nameof(DecideAlnOutcome.NoAln)), ((await host.CaseAsync(key)).Phase, (await host.CaseAsync(key)).ClosingReason));
        Assert.Single(await host.SentAsync(key, MessageKind.CaseClosed));
        Assert.DoesNotContain(await host.StepsAsync(key), step => step.State == StepState.Open);
    }
}
