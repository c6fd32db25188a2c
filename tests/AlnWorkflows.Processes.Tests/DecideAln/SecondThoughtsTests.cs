using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Starting;
using AlnWorkflows.Processes.Tests.Law;
using AlnWorkflows.Processes.Tests.Running;
using AlnWorkflows.Processes.Tests.TellStaff;

namespace AlnWorkflows.Processes.Tests.DecideAln;

public sealed class SecondThoughtsTests
{
    [Fact]
    public async Task A_decision_taken_back_before_its_notice_left_is_made_again_and_only_the_second_is_given()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await StartForParentAloneAsync(host);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-09-15"));
        await host.AnswerAsync(key, DecideAlnStepTypes.TakeDecisionBack, ("why", "Y dysgwr anghywir"));
        Assert.Equal(NoticeState.Stopped, Assert.Single(await host.NoticesAsync(key)).State);

        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-09-15"));
        await host.MoveToAsync(new DateOnly(2025, 9, 16));
        Assert.Single(await host.SentAsync(key, MessageKind.NoticeCover));
        Assert.Equal(CasePhase.Closed, (await host.CaseAsync(key)).Phase);
    }

    [Fact]
    public async Task A_decision_taken_back_just_as_its_notice_met_the_duty_leaves_the_duty_open_under_its_own_clock()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await StartForParentAloneAsync(host);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-09-15"));
        var open = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        await MeetAsync(host, key, open);

        await host.AnswerAsync(key, DecideAlnStepTypes.TakeDecisionBack, ("why", "Y dysgwr anghywir"));

        Assert.Equal(open, await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp));
        Assert.Contains(await host.Get<IRuns>().OfCaseAsync(key), run => run is { IsLive: true, Process: WatchDutyProcess.Name });
        Assert.True(await host.IsOpenAsync(key, DecideAlnStepTypes.Decision));
    }

    [Fact]
    public async Task What_was_still_meeting_the_duty_when_its_decision_was_taken_back_does_not_meet_it()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await StartForParentAloneAsync(host);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-09-15"));
        var open = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        await host.AnswerAsync(key, DecideAlnStepTypes.TakeDecisionBack, ("why", "Y dysgwr anghywir"));

        await MeetAsync(host, key, open);

        Assert.Equal(open, await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp));
        Assert.Contains(await host.Get<IRuns>().OfCaseAsync(key), run => run is { IsLive: true, Process: WatchDutyProcess.Name });
    }

    [Fact]
    [Proves(NoticeKind.PlanWillBePrepared)]
    public async Task A_decision_found_wrong_after_one_reader_had_its_notice_is_corrected_by_a_new_notice_that_says_so()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-09-15"));
        await host.MoveToAsync(new DateOnly(2025, 9, 16));
        await host.AnswerAsync(key, DecideAlnStepTypes.TakeDecisionBack, ("why", "Adroddiad newydd"));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.Plan("2025-09-16"));

        var notices = await host.NoticesAsync(key);
        var given = Assert.Single(notices, notice => notice.State == NoticeState.Given);
        var correcting = Assert.Single(notices, notice => notice.CorrectsNoticeId == given.NoticeId);
        Assert.Equal(NoticeKind.PlanWillBePrepared, correcting.Kind);
    }

    [Fact]
    public async Task A_corrected_date_of_awareness_moves_the_clock_keeps_the_old_one_and_corrects_an_unfounded_breach()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.TellStaffAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 12));
        Assert.NotNull((await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).Breach);
        await host.AnswerAsync(key, DecideAlnStepTypes.CorrectAwareness, ("awareOn", "2025-09-29"), ("why", "Camgymeriad"));

        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal(new DateOnly(2025, 11, 24), duty.LegalLatest);
        Assert.Equal(new DateOnly(2025, 9, 15), Assert.Single(duty.SupersededClocks!).AnchorDate);
        Assert.Equal("anchor-moved", duty.Breach!.Correction!.Fact);
        Assert.Equal(3, (await host.SentAsync(key, MessageKind.BreachCorrected)).Count);
        Assert.All(await host.StepsAsync(key), step => Assert.True(step.State != StepState.Open || step.LegalLatest is null || step.LegalLatest == duty.LegalLatest));
    }

    [Fact]
    public async Task A_parents_withdrawal_leaves_the_schools_duty_as_it_is()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.AnswerAsync(key, DecideAlnStepTypes.ParentWithdraws, ("happenedOn", "2025-09-15"), ("stillAppears", "yes"), ("why", "Mae’r dystiolaeth yn dal i awgrymu hynny"));

        Assert.Equal(DutyState.Open, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
        Assert.True(await host.IsOpenAsync(key, DecideAlnStepTypes.Decision));
        Assert.True(await host.IsOpenAsync(key, DecideAlnStepTypes.ParentWithdraws));
    }

    [Fact]
    public async Task Leaving_the_school_ends_the_duty_stops_what_is_held_and_closes_the_case()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await StartForParentAloneAsync(host);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-09-15"));
        await host.AnswerAsync(key, DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-09-15"));
        await host.MoveToAsync(new DateOnly(2026, 3, 2));

        Assert.Equal(DutyState.Ended, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
        Assert.Equal(NoticeState.Stopped, Assert.Single(await host.NoticesAsync(key)).State);
        Assert.Empty(await host.SentAsync(key, MessageKind.NoticeCover));
        Assert.Empty(await host.SentAsync(key, MessageKind.OverdueToHeadteacher));
        Assert.Equal(CasePhase.Closed, (await host.CaseAsync(key)).Phase);
    }

    [Fact]
    public async Task A_case_closed_by_a_mistaken_decision_is_decided_again_and_its_notice_says_what_it_corrects()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await StartForParentAloneAsync(host);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-09-15"));
        await host.MoveToAsync(new DateOnly(2025, 10, 6));
        Assert.Equal(CasePhase.Closed, (await host.CaseAsync(key)).Phase);

        Assert.Empty(await host.Get<CaseReopening>().ReopenAsync(host.ActorOf(ProcessHost.Head), key, "Y dysgwr anghywir", CancellationToken.None));
        await host.SettleAsync();
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.Plan("2025-10-06"));

        var notices = await host.NoticesAsync(key);
        Assert.Equal(notices.Single(notice => notice.Kind == NoticeKind.NoAln).NoticeId, notices.Single(notice => notice.Kind == NoticeKind.PlanWillBePrepared).CorrectsNoticeId);
        var reopened = (await host.Get<IDuties>().OfCaseAsync(key)).Single(duty => duty.State == DutyState.Open);
        Assert.Equal(new DateOnly(2025, 11, 10), reopened.LegalLatest);
        Assert.Equal("case-not-closed", Assert.Single(await host.Get<CaseReopening>().ReopenAsync(host.ActorOf(ProcessHost.Head), key, "Eto", CancellationToken.None)).Code.Code);
    }

    /// <summary>The notice of no ALN meets the duty.</summary>
    private static async Task MeetAsync(ProcessHost host, CaseKey key, Duty duty)
    {
        var run = new CaseRun(key.BodyId, key.CaseId, DecideAlnProcess.Name, 1);
        await host.Get<DutyMeeting>().MeetAsync(new MeetDutyInput(run, duty.DutyId, new DateOnly(2025, 9, 15), LegalEvents.NoAlnNoticeGiven), CancellationToken.None);
        await host.SettleAsync();
    }

    private static async Task<CaseKey> StartForParentAloneAsync(ProcessHost host)
    {
        var key = await host.StartCaseAsync();
        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-09-15"), ("how", "Oed"));
        return key;
    }
}
