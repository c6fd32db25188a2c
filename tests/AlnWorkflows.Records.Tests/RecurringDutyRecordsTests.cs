using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class RecurringDutyRecordsTests : RecordsTest
{
    private static readonly SchoolYear Year = new(2025);

    private static readonly CaseKey Place = new(Given.School, $"recurring-{Given.School}");

    private static readonly RecurringRecord Period = new(
        Given.School, "link-governor", "2025-1", Year, Given.Day, Given.Day, Given.Day.AddDays(60), Given.Day.AddDays(67), "run-1", "step-1", RecurringState.Open);

    private IRecurringDuties Recurring => Port<IRecurringDuties>();

    [Fact]
    public async Task A_record_answers_its_step_appends_audit_and_leaves_the_nudge_for_its_run()
    {
        await Recurring.BeginAsync(Period);
        await Steps.OpenAsync(Given.Step(Place, "step-1"));

        Assert.Equal(AnswerOutcome.Stored, await RecordAsync(RecurringState.Done));

        Assert.Equal(("staff-0001", RecurringState.Done, "nodyn"), await StoredAsync());
        Assert.Equal(StepState.Answered, (await Steps.FindAsync(Place, "step-1"))!.State);
        Assert.Empty((await Steps.OpenOfBodyAsync(Given.School, 10, null)).Items);
        Assert.Equal("recorded", Assert.Single(await Audit.OfCaseAsync(Place)).What);
        Assert.Equal("run-1", Assert.Single((await Runs.NudgesAsync(null)).Items).InstanceId);
    }

    [Fact]
    public async Task Of_records_made_at_once_one_wins()
    {
        await Recurring.BeginAsync(Period);

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 10).Select(n => RecordAsync(n % 2 == 0 ? RecurringState.Done : RecurringState.NotThisTime, $"staff-{n:0000}")));

        Assert.Single(outcomes, AnswerOutcome.Stored);
        Assert.Equal(9, outcomes.Count(outcome => outcome is AnswerOutcome.AnsweredBefore));
        Assert.Single(await Audit.OfCaseAsync(Place));
    }

    [Fact]
    public async Task A_miss_closes_the_step_and_takes_only_that_it_was_done_after_all()
    {
        await Recurring.BeginAsync(Period);
        await Steps.OpenAsync(Given.Step(Place, "step-1"));
        await Recurring.SettleAsync(Period with { State = RecurringState.Missed, SettledAt = Given.Morning, MissedAt = Given.Morning }, Given.Audit(Place, "missed"));
        Assert.Equal(StepState.Closed, (await Steps.FindAsync(Place, "step-1"))!.State);
        Assert.Empty((await Steps.OpenOfBodyAsync(Given.School, 10, null)).Items);

        Assert.Equal(AnswerOutcome.AnsweredBefore, await RecordAsync(RecurringState.NotThisTime));
        Assert.Equal(AnswerOutcome.Stored, await RecordAsync(RecurringState.Done));
        Assert.Equal(Given.Morning, (await FindAsync())!.MissedAt);
    }

    [Fact]
    public async Task What_is_settled_is_neither_begun_nor_settled_again()
    {
        await Recurring.BeginAsync(Period);
        await RecordAsync(RecurringState.Done);

        await Recurring.BeginAsync(Period with { Last = Given.Day.AddDays(99) });
        await Recurring.SettleAsync(Period with { State = RecurringState.Missed, SettledAt = Given.Morning }, Given.Audit(Place, "missed"));

        Assert.Equal((RecurringState.Done, Period.Last), ((await FindAsync())!.State, (await FindAsync())!.Last));
        Assert.Single(await Audit.OfCaseAsync(Place));
    }

    [Fact]
    public async Task What_was_withdrawn_may_be_begun_again_and_an_open_period_takes_new_dates()
    {
        await Recurring.BeginAsync(Period);
        await Recurring.SettleAsync(Period with { State = RecurringState.Withdrawn, SettledAt = Given.Morning }, Given.Audit(Place, "withdrawn"));
        await Recurring.BeginAsync(Period with { RunId = "run-2" });
        await Recurring.BeginAsync(Period with { RunId = "run-2", Last = Given.Day.AddDays(66) });

        Assert.Equal((RecurringState.Open, "run-2", Given.Day.AddDays(66)), ((await FindAsync())!.State, (await FindAsync())!.RunId, (await FindAsync())!.Last));
    }

    [Fact]
    public async Task A_year_is_listed_whole_or_by_kind_and_without_other_years()
    {
        await Recurring.BeginAsync(Period);
        await Recurring.BeginAsync(Period with { Kind = "aln-policy", PeriodId = "2025" });
        await Recurring.BeginAsync(Period with { Year = new SchoolYear(2026), PeriodId = "2026-1" });

        Assert.Equal(2, (await Recurring.OfYearAsync(Given.School, Year)).Count);
        Assert.Equal("2025", Assert.Single(await Recurring.OfYearAsync(Given.School, Year, "aln-policy")).PeriodId);
    }

    [Fact]
    public async Task Choices_based_on_an_older_revision_store_nothing()
    {
        var none = await Recurring.ChoicesAsync(Given.School);
        var chosen = none with { Switches = new Dictionary<string, RecurringSwitch> { ["aln-policy"] = new(true, Given.Day, 1) }, Dates = new Dictionary<string, IReadOnlyList<DateOnly>> { ["cluster-forum"] = [Given.Day] } };

        Assert.True(await Recurring.SaveChoicesAsync(chosen, [Given.Run(Place)], [Given.Nudge(Place)], Given.Audit(Place, "chosen")));
        Assert.False(await Recurring.SaveChoicesAsync(none, [], [], Given.Audit(Place, "chosen")));

        var stored = await Recurring.ChoicesAsync(Given.School);
        Assert.True(stored.IsOn("aln-policy"));
        Assert.Equal([Given.Day], stored.DatesOf("cluster-forum"));
        Assert.Single(await Audit.OfCaseAsync(Place));
        Assert.Equal(2, (await Runs.NudgesAsync(null)).Items.Count);
    }

    private Task<AnswerOutcome> RecordAsync(RecurringState state, string personId = "staff-0001") => Recurring.RecordAsync(
        Period with { State = state, PersonId = personId, Note = "nodyn", SettledAt = Given.Morning }, Given.Answer(personId), Given.Audit(Place, "recorded"), Given.Nudge(Place));

    private Task<RecurringRecord?> FindAsync() => Recurring.FindAsync(Given.School, Year, "link-governor", "2025-1");

    private async Task<(string?, RecurringState, string?)> StoredAsync() => await FindAsync() is { } found ? (found.PersonId, found.State, found.Note) : default;
}
