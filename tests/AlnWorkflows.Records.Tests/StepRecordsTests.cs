using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class StepRecordsTests : RecordsTest
{
    [Fact]
    public async Task An_answer_closes_the_step_appends_audit_and_leaves_the_nudge()
    {
        await Steps.OpenAsync(Given.Step(Given.Key));

        Assert.Equal(AnswerOutcome.Stored, await AnswerAsync(Given.Answer()));

        var step = await Steps.FindAsync(Given.Key, "consent");
        Assert.Equal((StepState.Answered, "yes", Given.Answer().RecordedAt), (step!.State, step.Answer!["agrees"], step.ClosedAt));
        Assert.Empty((await Steps.OpenOfBodyAsync(Given.School, 10, null)).Items);
        Assert.Equal("step-answered", Assert.Single(await Audit.OfCaseAsync(Given.Key)).What);
        Assert.Equal([Given.Nudge(Given.Key)], (await Runs.NudgesAsync(null)).Items);
    }

    [Fact]
    public async Task A_second_answer_stores_nothing_and_sees_the_first()
    {
        await Steps.OpenAsync(Given.Step(Given.Key));
        await AnswerAsync(Given.Answer("staff-0001", "yes"));
        await Runs.RemoveNudgeAsync(Given.Nudge(Given.Key));

        Assert.Equal(AnswerOutcome.AnsweredBefore, await AnswerAsync(Given.Answer("staff-0002", "no")));

        var step = await Steps.FindAsync(Given.Key, "consent");
        Assert.Equal(("staff-0001", "yes"), (step!.Answer!.PersonId, step.Answer["agrees"]));
        Assert.Single(await Audit.OfCaseAsync(Given.Key));
        Assert.Empty((await Runs.NudgesAsync(null)).Items);
    }

    [Fact]
    public async Task Of_answers_given_at_once_one_wins()
    {
        await Steps.OpenAsync(Given.Step(Given.Key));

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 10).Select(n => AnswerAsync(Given.Answer($"staff-{n:0000}"))));

        Assert.Single(outcomes, AnswerOutcome.Stored);
        Assert.Equal(9, outcomes.Count(outcome => outcome is AnswerOutcome.AnsweredBefore));
        Assert.Single(await Audit.OfCaseAsync(Given.Key));
    }

    [Fact]
    public async Task A_step_that_was_never_opened_or_is_closed_is_not_waited_for()
    {
        Assert.Equal(AnswerOutcome.NotWaiting, await AnswerAsync(Given.Answer()));
        await Steps.OpenAsync(Given.Step(Given.Key));
        await Steps.CloseAsync(Given.Key, "consent", Given.DecideRun, Given.Morning);

        Assert.Equal(AnswerOutcome.NotWaiting, await AnswerAsync(Given.Answer()));

        Assert.Null((await Steps.FindAsync(Given.Key, "consent"))!.Answer);
        Assert.Empty(await Audit.OfCaseAsync(Given.Key));
    }

    [Fact]
    public async Task A_step_closed_while_it_is_being_answered_keeps_no_answer()
    {
        await Steps.OpenAsync(Given.Step(Given.Key));
        Tables.BeforeNextWrite = () => Steps.CloseAsync(Given.Key, "consent", Given.DecideRun, Given.Morning);

        Assert.Equal(AnswerOutcome.NotWaiting, await AnswerAsync(Given.Answer()));

        Assert.Equal(StepState.Closed, (await Steps.FindAsync(Given.Key, "consent"))!.State);
    }

    [Fact]
    public async Task Opening_a_step_again_returns_it_with_its_answer()
    {
        await Steps.OpenAsync(Given.Step(Given.Key));
        await AnswerAsync(Given.Answer());

        var again = await Steps.OpenAsync(Given.Step(Given.Key));

        Assert.Equal((StepState.Answered, "yes"), (again.State, again.Answer!["agrees"]));
        Assert.Empty((await Steps.OpenOfBodyAsync(Given.School, 10, null)).Items);
    }

    [Fact]
    public async Task Closing_leaves_answered_and_unknown_steps_as_they_are()
    {
        await Steps.OpenAsync(Given.Step(Given.Key));
        await AnswerAsync(Given.Answer());

        await Steps.CloseAsync(Given.Key, "consent", Given.DecideRun, Given.Morning.AddDays(3));
        await Steps.CloseAsync(Given.Key, "unknown", Given.DecideRun, Given.Morning);

        Assert.Equal(Given.Answer().RecordedAt, (await Steps.FindAsync(Given.Key, "consent"))!.ClosedAt);
    }

    [Fact]
    public async Task Open_steps_come_soonest_first_and_those_without_a_date_last()
    {
        await Steps.OpenAsync(Given.Step(Given.Key, "undated"));
        await Steps.OpenAsync(Given.Step(Given.Key, "later", new DateOnly(2025, 11, 3)));
        await Steps.OpenAsync(Given.Step(Given.Key, "sooner", new DateOnly(2025, 10, 3)));
        await Steps.OpenAsync(Given.Step(Given.Key with { BodyId = Given.OtherSchool }, "foreign"));

        Assert.Equal(["sooner", "later", "undated"], await OpenStepsAsync());
    }

    [Fact]
    public async Task A_step_given_other_dates_moves_in_the_list()
    {
        await Steps.OpenAsync(Given.Step(Given.Key, "first", new DateOnly(2025, 10, 3)));
        await Steps.OpenAsync(Given.Step(Given.Key, "second", new DateOnly(2025, 10, 4)));

        await Steps.RedateAsync(Given.Key, "first", new DateOnly(2025, 10, 5), new DateOnly(2025, 10, 6));

        Assert.Equal(["second", "first"], await OpenStepsAsync());
        Assert.Equal(new DateOnly(2025, 10, 6), (await Steps.FindAsync(Given.Key, "first"))!.LegalLatest);
    }

    [Fact]
    public async Task Steps_whose_ids_begin_alike_keep_apart()
    {
        await Steps.OpenAsync(Given.Step(Given.Key, "views"));
        await Steps.OpenAsync(Given.Step(Given.Key, "views-2"));
        await Steps.OpenAsync(Given.Step(Given.Key with { CaseId = "case-0001-b" }, "other"));
        await Steps.AnswerAsync(Given.Key, "views-2", Given.Answer(), Given.Audit(Given.Key, "a"), Given.Nudge(Given.Key));

        var steps = await Steps.OfCaseAsync(Given.Key);

        Assert.Equal([("views", false), ("views-2", true)], steps.Select(step => (step.StepId, step.Answer is not null)));
    }

    [Fact]
    public async Task Long_answers_in_both_languages_are_kept_to_the_letter()
    {
        var text = string.Concat(Enumerable.Repeat("Mae’r dŵr yn oer 🐑 \"ie\" \\ ", 2000));
        var values = Enumerable.Range(1, 6).ToDictionary(n => $"reasons-{n}", n => n + text);
        await Steps.OpenAsync(Given.Step(Given.Key));

        await AnswerAsync(Given.Answer() with { Values = values });

        Assert.Equal(values, (await Steps.FindAsync(Given.Key, "consent"))!.Answer!.Values);
    }

    [Fact]
    public async Task A_step_that_is_taken_over_wakes_the_other_run_and_the_first_one_cannot_close_it()
    {
        await Steps.OpenAsync(Given.Step(Given.Key));
        await Steps.TakeOverAsync(Given.Key, "consent", "case-0001:prepare-plan:1");

        await Steps.CloseAsync(Given.Key, "consent", Given.DecideRun, Given.Morning);
        Assert.Equal(StepState.Open, (await Steps.FindAsync(Given.Key, "consent"))!.State);
        await Steps.AnswerAsync(Given.Key, "consent", Given.Answer(), Given.Audit(Given.Key, "answered"), Given.Nudge(Given.Key));
        Assert.Equal("case-0001:prepare-plan:1", Assert.Single((await Runs.NudgesAsync(null)).Items).InstanceId);
    }

    [Fact]
    public async Task A_closed_step_that_is_taken_over_is_open_again_and_an_answered_one_keeps_its_run()
    {
        await Steps.OpenAsync(Given.Step(Given.Key));
        await Steps.CloseAsync(Given.Key, "consent", Given.DecideRun, Given.Morning);
        var taken = await Steps.TakeOverAsync(Given.Key, "consent", "case-0001:prepare-plan:1");
        Assert.Equal((StepState.Open, null), (taken.State, taken.ClosedAt));
        Assert.Single((await Steps.OpenOfBodyAsync(Given.Key.BodyId, 10, null)).Items);

        await Steps.AnswerAsync(Given.Key, "consent", Given.Answer(), Given.Audit(Given.Key, "answered"), Given.Nudge(Given.Key));
        var answered = await Steps.TakeOverAsync(Given.Key, "consent", Given.DecideRun);
        Assert.Equal((StepState.Answered, "case-0001:prepare-plan:1"), (answered.State, answered.RunId));
        Assert.NotNull(answered.Answer);
    }

    [Fact]
    public async Task An_answer_whose_audit_belongs_to_another_body_is_refused()
    {
        await Steps.OpenAsync(Given.Step(Given.Key));
        var foreign = Given.Audit(Given.Key with { BodyId = Given.OtherSchool }, "step-answered");

        await Assert.ThrowsAsync<ArgumentException>(() => Steps.AnswerAsync(Given.Key, "consent", Given.Answer(), foreign, Given.Nudge(Given.Key)));

        Assert.Equal(StepState.Open, (await Steps.FindAsync(Given.Key, "consent"))!.State);
    }

    private Task<AnswerOutcome> AnswerAsync(StepAnswer answer) =>
        Steps.AnswerAsync(Given.Key, "consent", answer, Given.Audit(Given.Key, "step-answered"), Given.Nudge(Given.Key));

    private async Task<IEnumerable<string>> OpenStepsAsync() =>
        (await AllAsync(page => Steps.OpenOfBodyAsync(Given.School, 2, page))).Select(step => step.StepId);
}
