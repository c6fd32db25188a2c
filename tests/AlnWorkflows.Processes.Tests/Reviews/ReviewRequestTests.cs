using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Tests.Law;
using AlnWorkflows.Processes.Tests.Running;
using Type = AlnWorkflows.Processes.Reviews.ReviewStepTypes;

namespace AlnWorkflows.Processes.Tests.Reviews;

public sealed class ReviewRequestTests
{
    [Fact]
    [Proves(RuleIds.ReviewOnRequestSchool)]
    public async Task A_family_s_request_runs_on_a_clock_of_its_own_and_an_early_review_meets_both_duties()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        await host.MoveToAsync(new DateOnly(2026, 3, 2));
        await story.AskAsync(ReviewCodes.Family, "2026-03-02");
        Assert.Equal(new DateOnly(2026, 5, 5), (await story.RequestAsync()).LegalLatest);
        Assert.False(await story.IsReviewingAsync());

        await host.AnswerAsync(story.Key, Type.DecideRequest, ("choice", ReviewCodes.Review), ("happenedOn", "2026-03-02"));
        Assert.True(await story.IsReviewingAsync());
        await host.MoveToAsync(new DateOnly(2026, 4, 20));
        await story.ReviseAsync("2", "2026-04-20");

        Assert.Equal((DutyState.Met, LegalEvents.RevisedPlanGiven), ((await story.RequestAsync()).State, (await story.RequestAsync()).MetBy));
        Assert.Null((await story.RequestAsync()).Breach);
        Assert.Equal((new DateOnly(2026, 4, 20), new DateOnly(2027, 4, 19)), ((await story.CurrentAsync()).Clock.AnchorDate, (await story.CurrentAsync()).LegalLatest));
    }

    [Fact]
    [Proves(RuleIds.ReviewOnRequestSchool)]
    [Proves(NoticeKind.ReviewUnnecessary)]
    public async Task A_request_refused_as_unnecessary_is_answered_by_notice_with_reasons_and_the_period_runs_on()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        await host.MoveToAsync(new DateOnly(2026, 3, 2));
        await story.AskAsync(ReviewCodes.Family, "2026-03-02");
        await host.AnswerAsync(story.Key, Type.DecideRequest, ("choice", ReviewCodes.Unnecessary), ("happenedOn", "2026-03-02"), ("reasons.cy", "Adolygwyd ym mis Ionawr"), ("reasons.en", "Reviewed in January"), ("telephoned", "no"), ("notTelephoned", "Dim ffôn"));
        await host.MoveToAsync(new DateOnly(2026, 3, 4));

        var notice = Assert.Single(await host.NoticesAsync(story.Key), notice => notice.Kind == NoticeKind.ReviewUnnecessary);
        Assert.Equal(NoticeState.Given, notice.State);
        Assert.Contains("Adolygwyd ym mis Ionawr", notice.Html, StringComparison.Ordinal);
        Assert.Contains("14 Ionawr 2027", notice.Html, StringComparison.Ordinal);
        Assert.Equal((DutyState.Met, LegalEvents.RefusedAsUnnecessary), ((await story.RequestAsync()).State, (await story.RequestAsync()).MetBy));
        Assert.Equal(new DateOnly(2027, 1, 14), Assert.Single(await story.PeriodsAsync()).LegalLatest);
        Assert.False(await story.IsReviewingAsync());
        Assert.True(await host.IsOpenAsync(story.Key, Type.Ask));
    }

    [Fact]
    public async Task A_refusal_needs_its_reasons()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        await story.AskAsync(ReviewCodes.Family, "2026-01-15");
        var refused = await host.AnswerAsync(story.Key, Type.DecideRequest, ("choice", ReviewCodes.Unnecessary), ("happenedOn", "2026-01-15"), ("telephoned", "no"), ("notTelephoned", "Dim ffôn"));

        Assert.Equal("reasons.cy", Assert.Single(refused.Problems).Field);
    }

    [Fact]
    [Proves(RuleIds.NhsReviewRequest)]
    public async Task An_NHS_body_s_request_cannot_be_refused_and_opens_a_review_at_once()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        await host.MoveToAsync(new DateOnly(2026, 3, 2));
        await story.AskAsync(ReviewCodes.Nhs, "2026-03-02");

        Assert.False(await host.IsOpenAsync(story.Key, Type.DecideRequest));
        Assert.True(await story.IsReviewingAsync());
        Assert.Equal((DutyState.Open, new DateOnly(2026, 5, 5)), ((await story.RequestAsync()).State, (await story.RequestAsync()).LegalLatest));
    }

    [Fact]
    public async Task A_request_during_an_open_review_joins_it_and_is_met_with_it()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        await host.MoveToAsync(new DateOnly(2026, 10, 5));
        Assert.True(await story.IsReviewingAsync());
        await story.AskAsync(ReviewCodes.Family, "2026-10-05");

        Assert.False(await host.IsOpenAsync(story.Key, Type.DecideRequest));
        Assert.Single(await host.StepsAsync(story.Key), step => step is { Type: Type.Outcome, State: StepState.Open });
        await story.DecideAsync(ReviewCodes.NoRevision, "2026-10-05");
        await host.MoveToAsync(new DateOnly(2026, 10, 7));
        Assert.Equal((DutyState.Met, LegalEvents.NoticeNotToRevise), ((await story.RequestAsync()).State, (await story.RequestAsync()).MetBy));
        Assert.Equal(2, (await story.PeriodsAsync()).Count);
    }

    [Theory]
    [InlineData(ReviewCodes.Authority)]
    [InlineData(ReviewCodes.Tribunal)]
    public async Task A_request_that_was_met_elsewhere_is_not_asked_about_any_more(string by)
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        await host.MoveToAsync(new DateOnly(2026, 3, 2));
        await story.AskAsync(ReviewCodes.Family, "2026-03-02");
        Assert.True(await host.IsOpenAsync(story.Key, Type.DecideRequest));

        await host.AnswerAsync(story.Key, Type.DoneElsewhere, ("by", by), ("happenedOn", "2026-03-02"));

        Assert.Equal(DutyState.Met, (await story.RequestAsync()).State);
        Assert.False(await host.IsOpenAsync(story.Key, Type.DecideRequest));
    }

    [Fact]
    public async Task The_school_may_choose_to_review_early_and_a_second_choice_opens_no_second_review()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        await story.AskAsync(ReviewCodes.School, "2026-01-15");
        await story.AskAsync(ReviewCodes.School, "2026-01-15");

        Assert.Single(await host.StepsAsync(story.Key), step => step.Type == Type.Prepare);
        Assert.Single(await host.StepsAsync(story.Key), step => step.Type == Type.Outcome);
        Assert.DoesNotContain(await host.Get<IDuties>().OfCaseAsync(story.Key), duty => duty.RuleId == RuleIds.ReviewOnRequestSchool);
    }

    [Fact]
    public async Task A_week_chosen_for_the_review_opens_its_preparation_earlier_and_leaves_the_date_in_law()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        var tooLate = await host.AnswerAsync(story.Key, Type.ChooseWeek, ("week", "2027-01-15"));
        Assert.Equal("date-too-late", Assert.Single(tooLate.Problems).Code.Code);
        await host.AnswerAsync(story.Key, Type.ChooseWeek, ("week", "2026-07-08"));

        await host.MoveToAsync(new DateOnly(2026, 3, 22));
        Assert.False(await story.IsReviewingAsync());
        await host.MoveToAsync(new DateOnly(2026, 3, 23));
        Assert.True(await story.IsReviewingAsync());
        Assert.Equal(new DateOnly(2027, 1, 14), (await story.CurrentAsync()).LegalLatest);
    }

    [Fact]
    public async Task A_week_chosen_so_near_that_the_review_opens_at_once_leaves_no_other_week_to_choose()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        await host.AnswerAsync(story.Key, Type.ChooseWeek, ("week", "2026-02-02"));

        Assert.True(await story.IsReviewingAsync());
        Assert.False(await host.IsOpenAsync(story.Key, Type.ChooseWeek));
    }

    [Fact]
    public async Task A_first_look_after_a_month_is_asked_for_only_where_the_school_has_chosen_it_and_moves_no_date()
    {
        await using var usual = await ReviewStory.HostAsync();
        var without = await ReviewStory.BeginAsync(usual);
        await usual.MoveToAsync(new DateOnly(2026, 2, 16));
        Assert.False(await usual.IsOpenAsync(without.Key, Type.FirstLook));

        await using var host = await ReviewStory.HostAsync(body => body with { FirstLookAfterMonth = true });
        var story = await ReviewStory.BeginAsync(host);
        await host.MoveToAsync(new DateOnly(2026, 2, 14));
        Assert.False(await host.IsOpenAsync(story.Key, Type.FirstLook));
        await host.MoveToAsync(new DateOnly(2026, 2, 16));
        await host.AnswerAsync(story.Key, Type.FirstLook, ("happenedOn", "2026-02-16"), ("note", "Da"));

        Assert.Equal(new DateOnly(2027, 1, 14), Assert.Single(await story.PeriodsAsync()).LegalLatest);
        Assert.False(await host.IsOpenAsync(story.Key, Type.FirstLook));
    }
}
