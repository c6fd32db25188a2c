using System.Globalization;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.Tests.Reviews;
using AlnWorkflows.Processes.Tests.Running;
using Type = AlnWorkflows.Processes.MonitorProvision.MonitoringStepTypes;

namespace AlnWorkflows.Processes.Tests.MonitorProvision;

public sealed class MonitorProvisionTests
{
    [Fact]
    public async Task Monitoring_begins_with_the_plan_and_takes_the_rows_of_2B_and_2C_that_the_ALNCo_enters()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);

        await story.AddRowAsync();
        await story.AddRowAsync(("section", MonitoringCodes.Nhs), ("provider", "Bwrdd Iechyd"), ("what", "Therapi lleferydd"), ("welsh", "no"), ("deliverers", $"{Teachers.Ffion},{Teachers.Dewi}"));

        Assert.True((await story.RunAsync()).IsLive);
        var rows = (await story.RecordAsync()).Current;
        Assert.Equal([(1, "2B", "Grŵp darllen", null, true), (2, "2C", "Therapi lleferydd", "Bwrdd Iechyd", false)], rows.Select(row => (row.Number, row.Section, row.What, row.Provider, row.InWelsh)));
        Assert.Equal([1, 2], (await story.OwnRowsAsync(Teachers.Ffion)).Select(row => row.Number));
        Assert.Equal([2], (await story.OwnRowsAsync(Teachers.Dewi)).Select(row => row.Number));
    }

    [Fact]
    public async Task Whoever_gives_a_row_records_it_and_nobody_else_does()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await story.AddRowAsync();
        await host.MoveToAsync(new DateOnly(2026, 1, 21));

        Assert.Empty(await story.RecordAsync(Teachers.Ffion, "2026-01-20"));
        Assert.Empty(await story.RecordAsync(Teachers.Ffion, "2026-01-21", DeliveryOutcome.Missed, MissedReason.StaffAbsent));
        Assert.Equal(ErrorCodes.NotAllowed, Assert.Single(await story.RecordAsync(Teachers.Dewi, "2026-01-20")).Code);
        Assert.Equal(ErrorCodes.NotAllowed, Assert.Single(await story.RecordAsync(ProcessHost.Alnco, "2026-01-20")).Code);

        Assert.Equal(
            [(new DateOnly(2026, 1, 20), DeliveryOutcome.Given, null), (new DateOnly(2026, 1, 21), DeliveryOutcome.Missed, (MissedReason?)MissedReason.StaffAbsent)],
            (await story.DeliveriesAsync()).Select(delivery => (delivery.On, delivery.Outcome, delivery.Why)));
    }

    [Fact]
    public async Task A_day_has_one_record_and_one_that_is_corrected_keeps_what_it_said_before()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await story.AddRowAsync();
        await host.MoveToAsync(new DateOnly(2026, 1, 21));

        await story.RecordAsync(Teachers.Ffion, "2026-01-21");
        await story.RecordAsync(Teachers.Ffion, "2026-01-21");
        Assert.Equal(0, await CorrectionsAsync(story));
        await story.RecordAsync(Teachers.Ffion, "2026-01-21", DeliveryOutcome.Missed, MissedReason.LearnerAbsent);

        Assert.Equal(1, await CorrectionsAsync(story));
        Assert.Equal(DeliveryOutcome.Missed, Assert.Single(await story.DeliveriesAsync()).Outcome);
    }

    [Theory]
    [InlineData("2026-01-29", DeliveryOutcome.Given, null, "date-in-future")]
    [InlineData("2026-01-16", DeliveryOutcome.Given, null, "date-too-early")]
    [InlineData("2026-01-18", DeliveryOutcome.Given, null, "date-too-early")]
    [InlineData("2026-01-28", DeliveryOutcome.Missed, null, "option-missing")]
    [InlineData("2026-01-28", DeliveryOutcome.Given, MissedReason.StaffAbsent, "option-missing")]
    public async Task A_day_to_come_one_past_last_week_and_a_missed_one_without_a_reason_are_refused(string on, DeliveryOutcome outcome, MissedReason? why, string code)
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await story.AddRowAsync();
        await host.MoveToAsync(new DateOnly(2026, 1, 28));

        Assert.Equal(code, Assert.Single(await story.RecordAsync(Teachers.Ffion, on, outcome, why)).Code.Code);
        Assert.Empty(await story.DeliveriesAsync());
    }

    [Fact]
    public async Task Somebody_else_who_gives_a_row_takes_over_its_record()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await story.AddRowAsync();

        await host.AnswerAsync(story.Key, Type.Change, ("row", "1"), ("change", MonitoringCodes.Deliverers), ("deliverers", Teachers.Dewi), ("happenedOn", "2026-01-15"));

        Assert.Empty(await story.OwnRowsAsync(Teachers.Ffion));
        Assert.Equal([1], (await story.OwnRowsAsync(Teachers.Dewi)).Select(row => row.Number));
    }

    [Fact]
    public async Task A_row_that_has_ended_is_neither_recorded_nor_judged_and_what_was_recorded_stays()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await story.AddRowAsync();
        await story.AddRowAsync();
        await host.MoveToAsync(new DateOnly(2026, 1, 21));
        await story.RecordAsync(Teachers.Ffion, "2026-01-21");

        await host.AnswerAsync(story.Key, Type.Change, ("row", "1"), ("change", MonitoringCodes.Ends), ("why", "-"), ("happenedOn", "2026-01-21"));

        Assert.Equal([2], (await story.OwnRowsAsync(Teachers.Ffion)).Select(row => row.Number));
        Assert.Equal(new DateOnly(2026, 1, 21), (await story.RecordAsync()).Row(1).EndedOn);
        Assert.Single(await story.DeliveriesAsync());
        await host.MoveToAsync(MonitoringStory.FirstJudgement);
        var step = await host.Get<StepContexts>().OfAsync(await host.OpenStepAsync(story.Key, Type.Judge), CancellationToken.None);
        Assert.Contains(Assert.Single(host.Get<StepCatalogue>().Of(Type.Judge).Form(step!).Sections).Facts!, fact => fact.Text.En == "Row 2 (section 2B): Grŵp darllen");
        Assert.Equal(ErrorCodes.ChooseAnOption, Assert.Single((await host.AnswerAsync(story.Key, Type.Judge, (MonitoringFields.Verdict(1), MonitoringCodes.Well))).Problems).Code);
    }

    [Fact]
    public async Task Regulation_29_in_the_last_week_of_each_half_term_the_ALNCo_judges_each_row_against_its_outcome()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await story.AddRowAsync();
        await story.AddRowAsync();

        await host.MoveToAsync(new DateOnly(2026, 2, 8));
        Assert.False(await host.IsOpenAsync(story.Key, Type.Judge));
        await host.MoveToAsync(MonitoringStory.FirstJudgement);
        Assert.Empty((await story.JudgeAsync(MonitoringCodes.Well, MonitoringCodes.Partly)).Problems);

        await host.MoveToAsync(new DateOnly(2026, 3, 22));
        Assert.False(await host.IsOpenAsync(story.Key, Type.Judge));
        await host.MoveToAsync(MonitoringStory.SecondJudgement);
        Assert.True(await host.IsOpenAsync(story.Key, Type.Judge));
        Assert.Equal([(1, "well"), (2, "partly")], (await story.RecordAsync()).Judgements.Select(judgement => (judgement.Row, judgement.Verdict)));
    }

    [Fact]
    public async Task A_judgement_that_nobody_gives_stands_in_the_list_and_is_chased_after_a_week_and_then_with_the_headteacher_again_and_again()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await story.AddRowAsync();

        await host.MoveToAsync(new DateOnly(2026, 2, 22));
        Assert.Equal(StepKind.Task, (await host.OpenStepAsync(story.Key, Type.Judge)).Kind);
        Assert.Empty(await story.ChasersAsync());
        await host.MoveToAsync(new DateOnly(2026, 2, 23));
        Assert.Equal([ProcessHost.Alnco], (await story.ChasersAsync()).Select(message => message.RecipientId));
        await host.MoveToAsync(new DateOnly(2026, 3, 2));
        Assert.Equal(1, (await story.ChasersAsync()).Count(message => message.RecipientId == ProcessHost.Head));
        await host.MoveToAsync(new DateOnly(2026, 4, 20));
        Assert.Equal(2, (await story.ChasersAsync()).Count(message => message.RecipientId == ProcessHost.Head));

        await story.JudgeAsync(MonitoringCodes.Well);
        var sent = (await story.ChasersAsync()).Count;
        await host.MoveToAsync(new DateOnly(2026, 5, 17));
        Assert.Equal(sent, (await story.ChasersAsync()).Count);
    }

    [Fact]
    public async Task Rows_that_nobody_entered_are_asked_about_at_the_end_of_the_half_term()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);

        await host.MoveToAsync(new DateOnly(2026, 2, 23));

        Assert.Single(await story.ChasersAsync());
        Assert.Empty((await host.AnswerAsync(story.Key, Type.Judge, ("whyNone", "Yfory"))).Problems);
        Assert.False(await host.IsOpenAsync(story.Key, Type.Judge));
    }

    [Fact]
    public async Task Provision_not_given_in_Welsh_where_the_plan_says_so_asks_for_the_reasonable_steps_taken()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await story.AddRowAsync();
        await story.AddRowAsync(("welsh", "no"));
        await host.MoveToAsync(new DateOnly(2026, 1, 21));

        Assert.Empty(await story.RecordAsync(Teachers.Ffion, "2026-01-21", DeliveryOutcome.GivenNotInWelsh, welshSteps: "Gofynnwyd i’r awdurdod am athro cyflenwi"));
        Assert.Equal(ErrorCodes.UnknownOption, Assert.Single(await story.RecordAsync(Teachers.Ffion, "2026-01-21", DeliveryOutcome.GivenNotInWelsh, row: 2)).Code);
        await host.MoveToAsync(MonitoringStory.FirstJudgement);

        var refused = await story.JudgeAsync(MonitoringCodes.Well, MonitoringCodes.Well);
        Assert.Equal(MonitoringFields.WelshSteps(1), Assert.Single(refused.Problems).Field);
        Assert.Empty((await host.AnswerAsync(
            story.Key, Type.Judge, (MonitoringFields.Verdict(1), MonitoringCodes.Well), (MonitoringFields.WelshSteps(1), "Hysbysebwyd"), (MonitoringFields.Verdict(2), MonitoringCodes.Well))).Problems);
        Assert.Equal("Hysbysebwyd", (await story.RecordAsync()).Judgements[0].WelshSteps);
        Assert.Equal("Gofynnwyd i’r awdurdod am athro cyflenwi", Assert.Single(await story.DeliveriesAsync()).WelshSteps);
    }

    [Fact]
    public async Task Two_poor_judgements_in_a_row_ask_whether_to_review_early_and_a_yes_opens_the_review_at_once()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await story.JudgeNotToWorkTwiceAsync();
        Assert.False(await story.Plan.IsReviewingAsync());

        Assert.Empty((await story.ConsiderAsync("yes", "2026-03-23")).Problems);

        Assert.True(await story.Plan.IsReviewingAsync());
        var asked = Assert.Single(await host.StepsAsync(story.Key), step => step is { Type: ReviewStepTypes.Ask, State: StepState.Answered }).Answer!;
        Assert.Equal((ReviewCodes.School, ProcessHost.Alnco, new DateOnly(2026, 3, 23)), (asked["by"], asked.PersonId, asked.HappenedOn));
        Assert.True(await host.IsOpenAsync(story.Key, ReviewStepTypes.Ask));
    }

    [Fact]
    public async Task A_no_with_its_reasons_is_recorded_and_only_two_more_poor_judgements_ask_again()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await story.JudgeNotToWorkTwiceAsync();

        Assert.Equal("why", Assert.Single((await host.AnswerAsync(story.Key, Type.EarlyReview, ("review", "no"), ("happenedOn", "2026-03-23"))).Problems).Field);
        await story.ConsiderAsync("no", "2026-03-23");

        Assert.False(await story.Plan.IsReviewingAsync());
        await host.MoveToAsync(new DateOnly(2026, 5, 18));
        await story.JudgeAsync(MonitoringCodes.Not);
        Assert.False(await host.IsOpenAsync(story.Key, Type.EarlyReview));
        await host.MoveToAsync(new DateOnly(2026, 7, 20));
        await story.JudgeAsync(MonitoringCodes.Not);
        Assert.True(await host.IsOpenAsync(story.Key, Type.EarlyReview));
    }

    [Fact]
    public async Task One_poor_judgement_followed_by_a_better_one_asks_for_no_review()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await story.AddRowAsync();
        await host.MoveToAsync(MonitoringStory.FirstJudgement);
        await story.JudgeAsync(MonitoringCodes.Not);
        await host.MoveToAsync(MonitoringStory.SecondJudgement);
        await story.JudgeAsync(MonitoringCodes.Partly);

        Assert.False(await host.IsOpenAsync(story.Key, Type.EarlyReview));
    }

    [Fact]
    public async Task A_revised_plan_carries_the_rows_forward_to_be_confirmed_and_what_is_not_confirmed_ends()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await story.AddRowAsync();
        await story.AddRowAsync();
        await story.Plan.AskAsync(ReviewCodes.School, "2026-01-15");
        await host.MoveToAsync(new DateOnly(2026, 1, 19));
        await story.Plan.ReviseAsync("2", "2026-01-19");

        Assert.Equal(2, (await story.RecordAsync()).Current.Count);
        await host.AnswerAsync(story.Key, Type.Confirm, ("stay", "2"), ("happenedOn", "2026-01-19"));

        Assert.Equal([2], (await story.RecordAsync()).Current.Select(row => row.Number));
        await story.AddRowAsync(("what", "Rhes newydd"));
        Assert.Equal([2, 3], (await story.OwnRowsAsync(Teachers.Ffion)).Select(row => row.Number));
        Assert.False(await host.IsOpenAsync(story.Key, Type.Confirm));
    }

    [Fact]
    public async Task Where_no_row_stays_no_change_is_offered_until_there_is_a_row_again()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await story.AddRowAsync();
        await story.Plan.AskAsync(ReviewCodes.School, "2026-01-15");
        await host.MoveToAsync(new DateOnly(2026, 1, 19));
        await story.Plan.ReviseAsync("2", "2026-01-19");
        await host.AnswerAsync(story.Key, Type.Confirm, ("happenedOn", "2026-01-19"));

        Assert.Empty((await story.RecordAsync()).Current);
        Assert.False(await host.IsOpenAsync(story.Key, Type.Change));
        await story.AddRowAsync(("what", "Rhes newydd"));
        Assert.Empty((await host.AnswerAsync(story.Key, Type.Change, ("row", "2"), ("change", MonitoringCodes.Ends), ("why", "-"), ("happenedOn", "2026-01-19"))).Problems);
        Assert.Empty((await story.RecordAsync()).Current);
    }

    [Fact]
    public async Task A_later_revision_asks_for_its_own_rows_and_no_longer_for_those_of_the_one_before()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await story.AddRowAsync();
        foreach (var (version, on) in new[] { ("2", "2026-01-19"), ("3", "2026-01-26") })
        {
            await host.MoveToAsync(DateOnly.Parse(on, CultureInfo.InvariantCulture));
            await story.Plan.AskAsync(ReviewCodes.School, on);
            await story.Plan.ReviseAsync(version, on);
        }

        Assert.Equal("20260126", Assert.Single(await host.StepsAsync(story.Key), step => step is { Type: Type.Confirm, State: StepState.Open }).StepId[^8..]);
    }

    [Fact]
    public async Task A_row_that_has_ended_is_no_reason_to_review_early_any_more()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await story.JudgeNotToWorkTwiceAsync();
        Assert.True(await host.IsOpenAsync(story.Key, Type.EarlyReview));

        Assert.Empty((await host.AnswerAsync(story.Key, Type.Change, ("row", "1"), ("change", MonitoringCodes.Ends), ("why", "-"), ("happenedOn", "2026-03-23"))).Problems);

        Assert.False(await host.IsOpenAsync(story.Key, Type.EarlyReview));
    }

    [Theory]
    [InlineData(ReviewCodes.Left)]
    [InlineData(ReviewCodes.Transferred)]
    [InlineData(ReviewCodes.TakenOver)]
    [InlineData(ReviewCodes.LookedAfter)]
    public async Task Monitoring_ends_when_the_school_maintains_the_plan_no_longer(string how)
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await story.AddRowAsync();
        await host.MoveToAsync(new DateOnly(2026, 1, 21));
        await story.RecordAsync(Teachers.Ffion, "2026-01-20");

        await host.AnswerAsync(story.Key, ReviewStepTypes.PlanEnds, ("how", how), ("happenedOn", "2026-01-21"));

        Assert.False((await story.RunAsync()).IsLive);
        Assert.DoesNotContain(await host.StepsAsync(story.Key), step => step.State == StepState.Open && step.Type.StartsWith("monitor-", StringComparison.Ordinal));
        Assert.Empty(await story.OwnRowsAsync(Teachers.Ffion));
        Assert.NotEmpty(await story.RecordAsync(Teachers.Ffion, "2026-01-21"));
        Assert.Single(await story.DeliveriesAsync());
    }

    [Fact]
    public async Task Monitoring_ends_within_a_month_where_another_process_ended_the_duty()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await host.Get<DutyEnding>().EndAsync(await story.Plan.PeriodsAsync(), nameof(ReviewEnd.DutyEnded), CancellationToken.None);
        await host.SettleAsync();
        await host.MoveToAsync(new DateOnly(2026, 2, 13));

        Assert.False((await story.RunAsync()).IsLive);
    }

    [Fact]
    public async Task A_review_that_revises_nothing_leaves_the_rows_and_monitoring_as_they_were()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await story.AddRowAsync();
        await story.Plan.AskAsync(ReviewCodes.School, "2026-01-15");
        await story.Plan.DecideAsync(ReviewCodes.NoRevision, "2026-01-15");
        await host.MoveToAsync(new DateOnly(2026, 2, 2));

        Assert.True((await story.RunAsync()).IsLive);
        Assert.False(await host.IsOpenAsync(story.Key, Type.Confirm));
        Assert.Single(await story.OwnRowsAsync(Teachers.Ffion));
    }

    [Fact]
    public async Task A_run_whose_engine_lost_everything_asks_the_same_again_and_tells_nobody_twice()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await story.AddRowAsync();
        await host.MoveToAsync(new DateOnly(2026, 2, 23));

        await host.LoseEngineStoreAsync();
        await host.SettleAsync();

        Assert.Single(await story.ChasersAsync());
        Assert.Empty((await story.JudgeAsync(MonitoringCodes.Well)).Problems);
        Assert.Single((await story.RecordAsync()).Judgements);
    }

    private static async Task<int> CorrectionsAsync(MonitoringStory story) =>
        Assert.Single(await story.DeliveriesAsync()).Earlier?.Count ?? 0;
}
