using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.FollowMail;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.Tests.Law;
using AlnWorkflows.Processes.Tests.Reviews;
using AlnWorkflows.Processes.Tests.Running;
using Type = AlnWorkflows.Processes.Cease.CeaseStepTypes;

namespace AlnWorkflows.Processes.Tests.Cease;

public sealed class CeaseTests
{
    [Fact]
    [Proves(RuleIds.CeaseProposal)]
    [Proves(NoticeKind.CeaseProposed)]
    public async Task The_family_is_notified_of_the_proposal_and_nobody_decides_before_its_views_came_or_the_time_for_them_is_over()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await CeaseStory.FromReviewAsync(host);
        await host.MoveToAsync(new DateOnly(2026, 1, 29));

        var proposal = await story.NoticeAsync(NoticeKind.CeaseProposed);
        Assert.Equal((NoticeState.Given, new DateOnly(2026, 1, 15)), (proposal.State, proposal.Given!.On));
        Assert.Null(proposal.CorrectsNoticeId);
        Assert.Contains("29 Ionawr 2026", proposal.Html, StringComparison.Ordinal);
        Assert.Contains("nid oes gan y dysgwr anghenion dysgu ychwanegol mwyach", proposal.Html, StringComparison.Ordinal);
        Assert.False(await host.IsOpenAsync(story.Key, Type.Decide));
        Assert.True(await host.IsOpenAsync(story.Key, Type.Views));
        Assert.True(await story.IsMaintainedAsync());

        await host.MoveToAsync(new DateOnly(2026, 1, 30));
        Assert.True(await host.IsOpenAsync(story.Key, Type.Decide));
    }

    [Fact]
    public async Task Views_that_came_let_the_named_person_decide_at_once()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await CeaseStory.FromReviewAsync(host);
        await host.MoveToAsync(new DateOnly(2026, 1, 19));
        await host.AnswerAsync(story.Key, Type.Views, ("views", "Iawn"));
        Assert.True(await host.IsOpenAsync(story.Key, Type.Decide));
    }

    [Fact]
    [Proves(RuleIds.CeaseDecision)]
    [Proves(RuleIds.CeaseStandstill)]
    [Proves(RuleIds.WindowToAskBeforeCeasing)]
    [Proves(NoticeKind.CeaseDecided)]
    public async Task The_plan_is_maintained_until_the_four_weeks_have_passed_and_a_named_person_has_confirmed_that_nobody_asked()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await CeaseStory.DecidedAsync(host);
        var decision = await story.NoticeAsync(NoticeKind.CeaseDecided);
        Assert.Equal((NoticeState.Given, new DateOnly(2026, 1, 30)), (decision.State, decision.Given!.On));
        Assert.Null(decision.CorrectsNoticeId);
        Assert.Contains("4 wythnos. Diwrnod olaf y cyfnod: 27 Chwefror 2026", decision.Html, StringComparison.Ordinal);
        Assert.Contains("https://cardiff.example.org/reconsider", decision.Html, StringComparison.Ordinal);
        Assert.Contains("Cynnydd da", decision.Html, StringComparison.Ordinal);

        var standing = await host.Get<CeaseStandings>().OfAsync(story.Key, CancellationToken.None);
        Assert.Equal((new DateOnly(2026, 1, 15), new DateOnly(2026, 1, 30), new DateOnly(2026, 2, 27)), (standing!.ProposedOn!.Value, standing.DecidedOn!.Value, standing.Reading!.LegalLatest));

        await host.MoveToAsync(new DateOnly(2026, 2, 27));
        Assert.False(await host.IsOpenAsync(story.Key, Type.NoRequest));
        await host.MoveToAsync(new DateOnly(2026, 3, 20));
        Assert.True(await host.IsOpenAsync(story.Key, Type.NoRequest));
        Assert.True(await story.IsMaintainedAsync());

        await story.ConfirmAsync(Type.NoRequest, CeaseCodes.Nothing, new DateOnly(2026, 3, 20));
        Assert.Equal((CasePhase.Closed, nameof(ReviewEnd.PlanCeased)), await story.CaseAsync());
        Assert.Equal(DutyState.Ended, Assert.Single(await story.Reviews.PeriodsAsync()).State);
        Assert.DoesNotContain(await host.Get<IRuns>().OfCaseAsync(story.Key), run => run.IsLive && run.Process != FollowMailProcess.Name);
        Assert.Single(await host.SentAsync(story.Key, MessageKind.CaseClosed));
    }

    [Fact]
    public async Task A_plan_that_was_reviewed_before_it_ceased_is_reviewed_no_longer()
    {
        await using var host = await ReviewStory.HostAsync();
        var reviews = await ReviewStory.BeginAsync(host);
        await reviews.AskAsync(ReviewCodes.School, "2026-01-15");
        await reviews.ReviseAsync("2", "2026-01-15");
        var story = new CeaseStory(host, reviews.Key);
        await host.MoveToAsync(new DateOnly(2026, 1, 16));
        await story.ProposeAsync("2026-01-16", "2026-01-30");
        await story.DecideAsync(CeaseCodes.Cease, new DateOnly(2026, 2, 2));
        await story.ConfirmAsync(Type.NoRequest, CeaseCodes.Nothing, new DateOnly(2026, 3, 27));

        Assert.Equal((CasePhase.Closed, nameof(ReviewEnd.PlanCeased)), await story.CaseAsync());
        Assert.Equal([DutyState.Met, DutyState.Ended], (await story.Reviews.PeriodsAsync()).Select(period => period.State));
        Assert.DoesNotContain(await host.Get<IRuns>().OfCaseAsync(story.Key), run => run.IsLive && run.Process != FollowMailProcess.Name);
        Assert.DoesNotContain(await host.StepsAsync(story.Key), step => step.State == StepState.Open && step.Type.StartsWith("review", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Decided_to_go_on_maintaining_the_plan_the_review_asks_for_its_outcome_again()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await CeaseStory.FromReviewAsync(host);
        await story.DecideAsync(CeaseCodes.Maintain, new DateOnly(2026, 1, 30));
        Assert.NotEmpty(await host.SentAsync(story.Key, MessageKind.PlanStays));
        Assert.True(await story.IsMaintainedAsync());
        Assert.False(await story.IsCeasingAsync());
        Assert.True(await story.Reviews.IsReviewingAsync());

        await story.Reviews.DecideAsync(ReviewCodes.NoLongerAln, "2026-01-30");
        Assert.True(await story.IsCeasingAsync());
        Assert.Equal([1, 2], (await host.Get<IRuns>().OfCaseAsync(story.Key)).Where(run => run.Process == CeaseProcess.Name).Select(run => run.Number).Order());
    }

    [Fact]
    public async Task A_parent_who_cannot_be_mailed_becomes_a_task_to_tell_them_that_the_plan_stays()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await CeaseStory.FromReviewAsync(host, ("parent1Email", ""), ("parent1Willing", "no"));
        await host.MoveToAsync(new DateOnly(2026, 1, 19));
        await host.AnswerAsync(story.Key, NoticeStepTypes.GiveOnPaper, ("means", "ByHand"), ("happenedOn", "2026-01-19"));
        await story.DecideAsync(CeaseCodes.Maintain, new DateOnly(2026, 2, 2));

        var tell = Assert.Single(await host.StepsAsync(story.Key), step => step.Type == FamilyStepTypes.TellFamily && step.OpenedAt == host.Time.GetUtcNow());
        Assert.Equal((await story.NoticeAsync(NoticeKind.CeaseProposed)).RecipientId, tell.SubjectId);
        var form = host.Get<StepCatalogue>().Of(tell.Type).Form((await host.Get<StepContexts>().OfAsync(tell, CancellationToken.None))!);
        Assert.Equal("The IDP goes on", Assert.Single(form.Sections[0].Facts!).Text.En);
        Assert.Empty((await host.AnswerAsync(story.Key, tell, host.ActorOf(ProcessHost.Alnco), null, ("means", "letter"), ("happenedOn", "2026-02-02"))).Problems);
        Assert.True(await story.IsMaintainedAsync());
    }

    [Fact]
    public async Task A_request_within_the_four_weeks_keeps_the_plan_until_the_authority_has_decided()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await CeaseStory.DecidedAsync(host);
        await host.MoveToAsync(new DateOnly(2026, 2, 26));
        await host.AnswerAsync(story.Key, Type.Request, ("happenedOn", "2026-02-26"));
        await host.MoveToAsync(new DateOnly(2026, 4, 20));
        Assert.False(await host.IsOpenAsync(story.Key, Type.NoRequest));
        Assert.True(await story.IsMaintainedAsync());

        await host.AnswerAsync(story.Key, Type.Reconsidered, ("result", CeaseCodes.Maintain), ("happenedOn", "2026-04-16"));
        Assert.True(await story.IsMaintainedAsync());
        Assert.False(await story.IsCeasingAsync());
        Assert.True(await story.Reviews.IsReviewingAsync());
    }

    [Fact]
    [Proves(RuleIds.CeaseStandstill)]
    [Proves(RuleIds.Appeal)]
    public async Task Where_the_authority_agrees_the_plan_ends_only_after_the_time_to_appeal_which_ends_at_five_o_clock()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await CeaseStory.DecidedAsync(host);
        await story.ConfirmAsync(Type.NoRequest, CeaseCodes.Came, new DateOnly(2026, 3, 2));
        await host.MoveToAsync(new DateOnly(2026, 3, 20));
        await host.AnswerAsync(story.Key, Type.Reconsidered, ("result", CeaseCodes.Cease), ("happenedOn", "2026-03-20"));
        await host.MoveToAsync(new DateOnly(2026, 5, 15));
        Assert.False(await host.IsOpenAsync(story.Key, Type.NoAppeal));

        await story.ConfirmAsync(Type.NoAppeal, CeaseCodes.AskAgain, new DateOnly(2026, 5, 18), new DateOnly(2026, 7, 13));
        await host.MoveToAsync(new DateOnly(2026, 7, 12));
        Assert.False(await host.IsOpenAsync(story.Key, Type.NoAppeal));
        Assert.True(await story.IsMaintainedAsync());
        await story.ConfirmAsync(Type.NoAppeal, CeaseCodes.Nothing, new DateOnly(2026, 7, 13));
        Assert.Equal((CasePhase.Closed, nameof(ReviewEnd.PlanCeased)), await story.CaseAsync());
    }

    [Theory]
    [InlineData(CeaseCodes.Cease, false)]
    [InlineData(CeaseCodes.Maintain, true)]
    public async Task An_appeal_keeps_the_plan_until_it_is_fully_determined(string result, bool stays)
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await CeaseStory.DecidedAsync(host);
        await host.AnswerAsync(story.Key, Type.Request, ("happenedOn", "2026-02-02"));
        await host.AnswerAsync(story.Key, Type.Reconsidered, ("result", CeaseCodes.Cease), ("happenedOn", "2026-02-02"));
        await host.AnswerAsync(story.Key, Type.Appeal, ("happenedOn", "2026-02-02"));
        await host.MoveToAsync(new DateOnly(2026, 6, 1));
        Assert.True(await story.IsMaintainedAsync());
        Assert.False(await host.IsOpenAsync(story.Key, Type.NoAppeal));
        await host.AnswerAsync(story.Key, Type.AppealDetermined, ("result", result), ("happenedOn", "2026-06-01"));
        Assert.Equal(stays, await story.IsMaintainedAsync());
    }

    [Fact]
    public async Task Between_reviews_the_school_may_propose_and_withdraw_and_what_had_not_left_is_stopped()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = new CeaseStory(host, (await ReviewStory.BeginAsync(host)).Key);
        await story.ProposeAsync("2026-01-15", "2026-01-29");
        Assert.True(await story.IsCeasingAsync());
        await host.AnswerAsync(story.Key, Type.Withdraw, ("happenedOn", "2026-01-15"), ("why", "Camgymeriad"));

        Assert.Equal(NoticeState.Stopped, (await story.NoticeAsync(NoticeKind.CeaseProposed)).State);
        Assert.Empty(await host.SentAsync(story.Key, MessageKind.PlanStays));
        Assert.True(await story.IsMaintainedAsync());
        Assert.False(await story.IsCeasingAsync());
        await story.ProposeAsync("2026-01-15", "2026-01-29");
        Assert.True(await story.IsCeasingAsync());
        Assert.False(await host.IsOpenAsync(story.Key, Type.Propose));
    }

    [Theory]
    [InlineData(ReviewCodes.Left, ReviewEnd.LearnerLeft)]
    [InlineData(ReviewCodes.LookedAfter, ReviewEnd.LookedAfter)]
    [InlineData(ReviewCodes.TakenOver, ReviewEnd.TakenOver)]
    public async Task What_ends_the_duty_by_law_ends_the_plan_without_the_window(string how, ReviewEnd end)
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await CeaseStory.DecidedAsync(host);
        await host.AnswerAsync(story.Key, ReviewStepTypes.PlanEnds, ("how", how), ("happenedOn", "2026-02-02"));

        Assert.Equal((CasePhase.Closed, end.ToString()), await story.CaseAsync());
        Assert.Null(await host.Get<CeaseStandings>().OfAsync(story.Key, CancellationToken.None));
        Assert.False(await story.IsCeasingAsync());
        Assert.DoesNotContain(await host.StepsAsync(story.Key), step => step.State == StepState.Open && step.Type.StartsWith("cease-", StringComparison.Ordinal));
        Assert.Single(await host.SentAsync(story.Key, MessageKind.CaseClosed));
    }

    [Fact]
    public async Task The_loss_of_the_engine_s_store_changes_no_date_and_says_nothing_twice()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await CeaseStory.FromReviewAsync(host);
        await LoseAsync(host);
        await story.DecideAsync(CeaseCodes.Cease, new DateOnly(2026, 1, 30));
        await LoseAsync(host);
        await host.MoveToAsync(new DateOnly(2026, 2, 10));
        await LoseAsync(host);
        await host.MoveToAsync(new DateOnly(2026, 2, 27));
        Assert.False(await host.IsOpenAsync(story.Key, Type.NoRequest));
        await host.MoveToAsync(new DateOnly(2026, 2, 28));
        await LoseAsync(host);
        await story.ConfirmAsync(Type.NoRequest, CeaseCodes.Nothing, new DateOnly(2026, 2, 28));
        await host.MoveToAsync(new DateOnly(2026, 3, 2));

        Assert.Equal((CasePhase.Closed, nameof(ReviewEnd.PlanCeased)), await story.CaseAsync());
        Assert.Equal(new DateOnly(2026, 1, 30), (await story.NoticeAsync(NoticeKind.CeaseDecided)).Given!.On);
        Assert.Single(await host.SentAsync(story.Key, MessageKind.CaseClosed));
    }

    [Fact]
    public async Task The_outcome_of_a_review_leaves_a_proposal_to_cease_as_it_is_and_the_family_is_given_it_once()
    {
        await using var host = await ReviewStory.HostAsync();
        var reviews = await ReviewStory.BeginAsync(host);
        await reviews.AskAsync(ReviewCodes.School, "2026-01-15");
        await host.AnswerAsync(reviews.Key, Type.Propose, ("happenedOn", "2026-01-15"), ("reasons.cy", "Rhesymau"), ("reasons.en", "Reasons"), ("replyBy", "2026-02-13"));
        await reviews.DecideAsync(ReviewCodes.NoRevision, "2026-01-15");
        await host.MoveToAsync(new DateOnly(2026, 1, 20));

        Assert.Equal([DutyState.Met, DutyState.Open], (await reviews.PeriodsAsync()).Select(period => period.State));
        Assert.True(Assert.Single(await host.Get<IRuns>().OfCaseAsync(reviews.Key), run => run.Process == CeaseProcess.Name).IsLive);
        Assert.Distinct((await host.NoticesAsync(reviews.Key)).Where(notice => notice.Kind == NoticeKind.CeaseProposed).Select(notice => notice.RecipientId));
    }

    [Fact]
    public async Task A_proposal_that_lacks_a_translation_is_asked_about_after_as_many_days_whatever_the_engine_lost_meanwhile()
    {
        await using var host = await ReviewStory.HostAsync();
        var reviews = await ReviewStory.BeginAsync(host);
        await host.AnswerAsync(reviews.Key, Type.Propose, ("happenedOn", "2026-01-15"), ("reasons.en", "Reasons"), ("replyBy", "2026-02-13"));
        await host.MoveToAsync(new DateOnly(2026, 1, 19));
        await LoseAsync(host);
        Assert.False(await host.IsOpenAsync(reviews.Key, NoticeStepTypes.SendOrWait));

        await host.MoveToAsync(new DateOnly(2026, 1, 20));
        Assert.True(await host.IsOpenAsync(reviews.Key, NoticeStepTypes.SendOrWait));
        await LoseAsync(host);
        await host.AnswerAsync(reviews.Key, NoticeStepTypes.SendOrWait, ("choice", "send"), ("why", "Brys"));
        await host.MoveToAsync(new DateOnly(2026, 1, 21));
        Assert.Equal(NoticeState.Given, (await new CeaseStory(host, reviews.Key).NoticeAsync(NoticeKind.CeaseProposed)).State);
    }

    [Fact]
    public async Task Once_the_translation_has_come_nobody_is_asked_whether_to_send_without_it()
    {
        await using var host = await ReviewStory.HostAsync();
        var reviews = await ReviewStory.BeginAsync(host);
        await host.AnswerAsync(reviews.Key, Type.Propose, ("happenedOn", "2026-01-15"), ("reasons.en", "Reasons"), ("replyBy", "2026-02-13"));
        await host.MoveToAsync(new DateOnly(2026, 1, 20));
        Assert.True(await host.IsOpenAsync(reviews.Key, NoticeStepTypes.SendOrWait));

        await host.AnswerAsync(reviews.Key, NoticeStepTypes.Translate, ("reasons.cy", "Rhesymau"));
        Assert.False(await host.IsOpenAsync(reviews.Key, NoticeStepTypes.SendOrWait));
    }

    [Fact]
    public async Task Of_a_posted_notice_the_family_is_shown_the_earliest_last_day_and_the_school_waits_for_the_latest()
    {
        await using var host = await ReviewStory.HostAsync();
        var run = CeaseProcess.RunFor(new CaseKey(ProcessHost.School, "case"), "proposal", 1);
        var notice = new Notice(
            run.Key(), "cease-1-ceasedecided-1-person", NoticeKind.CeaseDecided, "person", "", "", "", default, default, NoticeState.Given,
            new NoticeGiving(GivingMeans.Post, new DateOnly(2026, 3, 6), "person-alnco", default));
        var periods = host.Get<CeasePeriods>();

        Assert.Equal(new ClockDates(new DateOnly(2026, 4, 3), new DateOnly(2026, 4, 7)), periods.Request(run, [notice])!.Dates);
        Assert.Null(periods.Request(run, [notice with { State = NoticeState.OnPaper, Given = null }]));
    }

    private static async Task LoseAsync(ProcessHost host)
    {
        await host.LoseEngineStoreAsync();
        await host.SettleAsync();
    }
}
