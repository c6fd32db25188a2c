using AlnWorkflows.Durable;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Starting;
using AlnWorkflows.Processes.Tests.Law;
using AlnWorkflows.Processes.Tests.Running;
using Type = AlnWorkflows.Processes.Reviews.ReviewStepTypes;

namespace AlnWorkflows.Processes.Tests.Reviews;

public sealed class ReviewLifeTests
{
    [Fact]
    [Proves(RuleIds.CeaseAutomatic)]
    public async Task Leaving_the_roll_ends_the_duty_and_the_reviews_by_law()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        await host.MoveToAsync(new DateOnly(2026, 10, 5));
        await host.AnswerAsync(story.Key, Type.PlanEnds, ("how", ReviewCodes.Left), ("happenedOn", "2026-10-05"));

        Assert.Equal(DutyState.Ended, Assert.Single(await story.PeriodsAsync()).State);
        Assert.Equal((CasePhase.Closed, nameof(ReviewEnd.LearnerLeft)), ((await host.CaseAsync(story.Key)).Phase, (await host.CaseAsync(story.Key)).ClosingReason));
        Assert.Empty((await host.StepsAsync(story.Key)).Where(step => step.State == StepState.Open && step.RunId.Contains(":review:", StringComparison.Ordinal)).Select(step => step.StepId));
        Assert.DoesNotContain(await host.Get<IRuns>().OfCaseAsync(story.Key), run => run.IsLive && run.Process != FollowMail.FollowMailProcess.Name);
        Assert.Single(await host.SentAsync(story.Key, MessageKind.CaseClosed));
    }

    /// <summary>The storage refuses after the first of two duties was ended, and the engine's store is lost.</summary>
    [Fact]
    public async Task A_plan_whose_end_broke_off_half_way_is_ended_whole_when_it_is_tried_again()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        await host.MoveToAsync(new DateOnly(2026, 3, 2));
        await story.AskAsync(ReviewCodes.Nhs, "2026-03-02");
        var duties = host.Get<IDuties>();
        await host.WithoutEngineAsync(() => host.AnswerAsync(story.Key, Type.PlanEnds, ("how", ReviewCodes.Left), ("happenedOn", "2026-03-02")));
        var first = ReviewRules.InEndingOrder(await duties.OfCaseAsync(story.Key)).First();
        await duties.ChangeAsync(story.Key, first.DutyId, duty => duty with { State = DutyState.Ended }, null);
        await host.LoseEngineStoreAsync();
        await host.SettleAsync();

        Assert.DoesNotContain(await duties.OfCaseAsync(story.Key), duty => duty.State == DutyState.Open);
        Assert.Equal(nameof(ReviewEnd.LearnerLeft), (await host.CaseAsync(story.Key)).ClosingReason);
    }

    [Fact]
    [Proves(RuleIds.YoungPersonConsent)]
    [Proves(NoticeKind.NoConsentToPlan)]
    public async Task Section_12_2_b_a_young_person_who_does_not_consent_to_the_plan_is_told_what_follows_and_may_change_their_mind()
    {
        await using var host = await ProcessHost.StartAsync();
        var story = await ReviewStory.OfYoungPersonAsync(host);
        await host.AnswerAsync(story.Key, Type.PlanEnds, ("how", ReviewCodes.NoConsent), ("happenedOn", "2025-10-06"));
        Assert.Equal(DutyState.Open, Assert.Single(await story.PeriodsAsync()).State);

        await host.MoveToAsync(new DateOnly(2025, 10, 7));
        await host.AnswerAsync(story.Key, NoticeStepTypes.GiveOnPaper, ("means", "ByHand"), ("happenedOn", "2025-10-07"));

        Assert.Equal(NoticeKind.NoConsentToPlan, (await host.NoticesAsync(story.Key))[^1].Kind);
        Assert.Equal(DutyState.Ended, Assert.Single(await story.PeriodsAsync()).State);
        Assert.Equal((CasePhase.Closed, nameof(ReviewEnd.NoConsentToPlan)), ((await host.CaseAsync(story.Key)).Phase, (await host.CaseAsync(story.Key)).ClosingReason));
        Assert.Equal(ReviewWords.ClosingReason(ReviewEnd.NoConsentToPlan), ClosingWords.Of((await host.CaseAsync(story.Key)).ClosingReason!));
        Assert.True(CaseReopening.IsOffered(await host.CaseAsync(story.Key)));
    }

    [Fact]
    public async Task Nobody_can_record_that_a_child_does_not_consent_to_the_plan()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);

        var refused = await host.AnswerAsync(story.Key, Type.PlanEnds, ("how", ReviewCodes.NoConsent), ("happenedOn", "2026-01-15"));
        Assert.Equal("how", Assert.Single(refused.Problems).Field);
    }

    [Fact]
    public async Task An_outcome_taken_back_before_its_notice_left_is_decided_again_and_nobody_was_given_the_first()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        await story.AskAsync(ReviewCodes.School, "2026-01-15");
        await story.DecideAsync(ReviewCodes.NoRevision, "2026-01-15");
        await host.AnswerAsync(story.Key, DecideAlnStepTypes.TakeDecisionBack, ("why", "Camgymeriad"));
        await story.ReviseAsync("2", "2026-01-15");
        await host.MoveToAsync(new DateOnly(2026, 1, 19));

        Assert.All((await host.NoticesAsync(story.Key)).Where(notice => notice.Kind == NoticeKind.ReviewNoRevision), notice => Assert.Equal(NoticeState.Stopped, notice.State));
        Assert.Equal(LegalEvents.RevisedPlanGiven, (await story.PeriodsAsync())[0].MetBy);
    }

    [Fact]
    public async Task The_authority_s_reconsideration_meets_the_duty_and_starts_the_next_period()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        await host.MoveToAsync(new DateOnly(2026, 6, 1));
        await host.AnswerAsync(story.Key, Type.DoneElsewhere, ("by", ReviewCodes.Authority), ("happenedOn", "2026-05-29"));

        var periods = await story.PeriodsAsync();
        Assert.Equal(LegalEvents.ReconsideredByLocalAuthority, periods[0].MetBy);
        Assert.Equal(new DateOnly(2027, 5, 28), periods[1].LegalLatest);
    }

    /// <summary>Lost between reviews, while one is prepared, and while its copies are given: the story ends the same.</summary>
    [Fact]
    public async Task The_loss_of_the_engine_s_store_changes_no_date_and_says_nothing_twice()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        await host.MoveToAsync(new DateOnly(2026, 5, 4));
        await LoseAsync(host);
        await host.MoveToAsync(new DateOnly(2026, 10, 5));
        await LoseAsync(host);
        await story.DecideAsync(ReviewCodes.Revise, "2026-10-05");
        await LoseAsync(host);
        await story.UploadAndGiveAsync("2", "2026-10-05");
        await LoseAsync(host);
        await host.MoveToAsync(new DateOnly(2026, 10, 8));

        Assert.Equal([DutyState.Met, DutyState.Open], (await story.PeriodsAsync()).Select(period => period.State));
        Assert.Equal(new DateOnly(2027, 10, 4), (await story.CurrentAsync()).LegalLatest);
        Assert.Single(await host.SentAsync(story.Key, MessageKind.ReviewViewsRequest));
        Assert.Equal(NoticeState.Given, Assert.Single(await host.NoticesAsync(story.Key), notice => notice.Kind == NoticeKind.RevisedPlanGiven).State);
    }

    /// <summary>Each outcome is given two days before the last, so that each period starts three days earlier in its year: the periods follow one another in one run with a short history.</summary>
    [Fact]
    public async Task Six_periods_run_in_one_instance()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        await ReviewStory.EnterTermDatesAsync(host, 2027, 2032);
        for (var review = 1; review <= 6; review++)
        {
            var on = (await story.CurrentAsync()).LegalLatest.AddDays(-2);
            await host.MoveToAsync(on);
            await story.ReviseAsync($"{review + 1}", on.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }

        var periods = await story.PeriodsAsync();
        Assert.Equal(7, periods.Count);
        Assert.All(periods.Take(6), period => Assert.Equal((DutyState.Met, true), (period.State, period.Breach is null)));
        Assert.Equal((new DateOnly(2031, 12, 28), new DateOnly(2032, 12, 27)), (periods[6].Clock.AnchorDate, periods[6].LegalLatest));
        var run = Assert.Single(await host.Get<IRuns>().OfCaseAsync(story.Key), run => run.Process == ReviewProcess.Name);
        Assert.InRange((await host.Get<WorkflowClient>().GetHistoryAsync(run.InstanceId)).Count, 1, 100);
    }

    private static async Task LoseAsync(ProcessHost host)
    {
        await host.LoseEngineStoreAsync();
        await host.SettleAsync();
    }
}
