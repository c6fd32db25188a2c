using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Tests.Law;
using AlnWorkflows.Processes.Tests.Running;
using Type = AlnWorkflows.Processes.Reviews.ReviewStepTypes;

namespace AlnWorkflows.Processes.Tests.Reviews;

public sealed class ReviewStoryTests
{
    [Fact]
    [Proves(RuleIds.Review12Months)]
    public async Task A_copy_first_given_on_15_January_2026_is_to_be_reviewed_by_the_end_of_14_January_2027()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);

        var period = Assert.Single(await story.PeriodsAsync());
        Assert.Equal((new DateOnly(2026, 1, 15), new DateOnly(2027, 1, 14)), (period.Clock.AnchorDate, period.LegalLatest));
        Assert.False(await story.IsReviewingAsync());
        await host.MoveToAsync(new DateOnly(2026, 9, 27));
        Assert.False(await story.IsReviewingAsync());
        await host.MoveToAsync(new DateOnly(2026, 9, 28));
        Assert.True(await story.IsReviewingAsync());
        Assert.Equal(CasePhase.Reviewing, (await host.CaseAsync(story.Key)).Phase);
        Assert.Single(await host.SentAsync(story.Key, MessageKind.ReviewViewsRequest));
    }

    [Fact]
    [Proves(RuleIds.Review12Months)]
    [Proves(RuleIds.RevisedPlanCopy)]
    [Proves(NoticeKind.RevisedPlanGiven)]
    public async Task Revised_in_time_the_duty_is_met_and_the_next_period_runs_from_the_day_the_revised_plan_was_first_given()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        await host.MoveToAsync(new DateOnly(2026, 11, 30));
        await story.ReviseAsync("2", "2026-11-30");
        await host.MoveToAsync(new DateOnly(2026, 12, 2));

        var periods = await story.PeriodsAsync();
        Assert.Equal((DutyState.Met, new DateOnly(2026, 11, 30), LegalEvents.RevisedPlanGiven), (periods[0].State, periods[0].MetOn!.Value, periods[0].MetBy));
        Assert.Equal((new DateOnly(2026, 11, 30), new DateOnly(2027, 11, 29), LegalEvents.PreviousReviewOutcomeGiven), (periods[1].Clock.AnchorDate, periods[1].LegalLatest, periods[1].Clock.AnchorEvent));
        Assert.Null(periods[0].Breach);
        Assert.Equal(NoticeKind.RevisedPlanGiven, (await host.NoticesAsync(story.Key))[^1].Kind);
        Assert.Equal(CasePhase.PlanMaintained, (await host.CaseAsync(story.Key)).Phase);
        Assert.False(await host.IsOpenAsync(story.Key, Type.Prepare));
    }

    [Fact]
    [Proves(RuleIds.Review12Months)]
    [Proves(NoticeKind.ReviewNoRevision)]
    public async Task Not_revised_the_family_has_notice_with_reasons_and_the_next_period_runs_from_the_day_it_was_given()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        await host.MoveToAsync(new DateOnly(2026, 11, 30));
        await story.DecideAsync(ReviewCodes.NoRevision, "2026-11-30");
        await host.MoveToAsync(new DateOnly(2026, 12, 2));

        var notice = Assert.Single(await host.NoticesAsync(story.Key), notice => notice.Kind == NoticeKind.ReviewNoRevision);
        Assert.Equal((NoticeState.Given, new DateOnly(2026, 11, 30)), (notice.State, notice.Given!.On));
        Assert.Contains("29 Tachwedd 2027", notice.Html, StringComparison.Ordinal);
        Assert.Null(notice.CorrectsNoticeId);
        var periods = await story.PeriodsAsync();
        Assert.Equal((DutyState.Met, LegalEvents.NoticeNotToRevise), (periods[0].State, periods[0].MetBy));
        Assert.Equal(new DateOnly(2027, 11, 29), periods[1].LegalLatest);
    }

    [Fact]
    [Proves(RuleIds.Review12Months)]
    public async Task A_missed_review_is_a_breach_and_stays_owed_while_the_next_period_runs_from_the_day_after()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        await host.MoveToAsync(new DateOnly(2027, 1, 18));

        var periods = await story.PeriodsAsync();
        Assert.Equal(2, periods.Count);
        Assert.Equal((DutyState.Open, new DateOnly(2027, 1, 15)), (periods[0].State, periods[0].Breach!.Since));
        Assert.Equal((new DateOnly(2027, 1, 15), new DateOnly(2028, 1, 14), LegalEvents.DayAfterPreviousPeriod), (periods[1].Clock.AnchorDate, periods[1].LegalLatest, periods[1].Clock.AnchorEvent));
        Assert.True(await story.IsReviewingAsync());
        Assert.NotEmpty(await host.SentAsync(story.Key, MessageKind.OverdueToHeadteacher));
    }

    [Fact]
    public async Task A_late_outcome_meets_what_was_missed_and_the_clock_starts_again_from_the_day_it_was_given()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        await host.MoveToAsync(new DateOnly(2027, 2, 22));
        await story.ReviseAsync("2", "2027-02-22");
        await host.MoveToAsync(new DateOnly(2027, 2, 24));

        var periods = await story.PeriodsAsync();
        Assert.Equal([DutyState.Met, DutyState.Met, DutyState.Open], periods.Select(period => period.State));
        Assert.Null(periods[0].Breach!.Correction);
        Assert.Null(periods[1].Breach);
        Assert.Equal((new DateOnly(2027, 2, 22), new DateOnly(2028, 2, 21)), (periods[2].Clock.AnchorDate, periods[2].LegalLatest));
    }

    [Fact]
    public async Task An_outcome_given_on_the_last_day_and_recorded_later_corrects_the_breach_and_the_period_that_never_began()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        await host.MoveToAsync(new DateOnly(2027, 1, 18));
        await story.ReviseAsync("2", "2027-01-14");
        await host.MoveToAsync(new DateOnly(2027, 1, 20));

        var periods = await story.PeriodsAsync();
        Assert.Equal((DutyState.Met, new DateOnly(2027, 1, 14)), (periods[0].State, periods[0].MetOn!.Value));
        Assert.NotNull(periods[0].Breach!.Correction);
        Assert.Equal(DutyState.Ended, Assert.Single(periods, period => period.Clock.AnchorDate == new DateOnly(2027, 1, 15)).State);
        Assert.Equal((new DateOnly(2027, 1, 14), new DateOnly(2028, 1, 13)), ((await story.CurrentAsync()).Clock.AnchorDate, (await story.CurrentAsync()).LegalLatest));
    }

    /// <summary>The storage refuses between recording that the period was met and telling its watch.</summary>
    [Fact]
    public async Task An_outcome_whose_recording_broke_off_half_way_is_recorded_whole_when_it_is_tried_again()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        await host.MoveToAsync(new DateOnly(2027, 1, 18));
        await story.DecideAsync(ReviewCodes.Revise, "2027-01-14");
        var missed = (await story.PeriodsAsync())[0];
        var given = new DateOnly(2027, 1, 14);
        await host.Get<IDuties>().ChangeAsync(story.Key, missed.DutyId, duty => duty with { State = DutyState.Met, MetOn = given, MetBy = LegalEvents.RevisedPlanGiven }, null);

        await story.UploadAndGiveAsync("2", "2027-01-14");
        await host.MoveToAsync(new DateOnly(2027, 1, 20));

        Assert.Equal([DutyState.Met, DutyState.Ended, DutyState.Open], (await story.PeriodsAsync()).OrderBy(period => period.DutyId, StringComparer.Ordinal).Select(period => period.State));
        Assert.DoesNotContain(await host.Get<IRuns>().OfCaseAsync(story.Key), run => run.IsLive && run.InstanceId.Contains($":{missed.DutyId}:", StringComparison.Ordinal));
    }
}
