using AlnWorkflows.Durable;
using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.AskTermDates;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.RecurringDuties;
using AlnWorkflows.Processes.Tests.ApplyCalendar;
using AlnWorkflows.Processes.Tests.Running;
using static AlnWorkflows.Processes.Tests.RecurringDuties.RecurringStory;

namespace AlnWorkflows.Processes.Tests.RecurringDuties;

public sealed class RecurringDutyTests
{
    [Fact]
    public async Task Each_term_its_owner_is_asked_does_it_and_the_next_term_runs()
    {
        await using var host = await ChosenAsync(Governor);
        await host.MoveToAsync(new DateOnly(2025, 11, 20));
        Assert.Empty(await host.StepsAsync(Place));

        await host.MoveToAsync(new DateOnly(2025, 11, 21));
        var step = await host.OpenStepAsync(Place, RecurringStepTypes.Of(Governor));
        Assert.Equal((Role.Alnco, (DateOnly?)new DateOnly(2025, 12, 12), StepKind.Task), (step.Owner, step.SafeBy, step.Kind));

        await host.MoveToAsync(new DateOnly(2025, 12, 3));
        await host.DoneAsync(Governor, "2025-1", new DateOnly(2025, 12, 2), "Cyllideb / budget");
        Assert.False(await host.IsAskedAsync(Governor));
        var done = await host.PeriodAsync(Governor, "2025-1");
        Assert.Equal((RecurringState.Done, (DateOnly?)new DateOnly(2025, 12, 2), "Cyllideb / budget", ProcessHost.Alnco), (done.State, done.HappenedOn, done.Note, done.PersonId));

        await host.MoveToAsync(new DateOnly(2026, 3, 2));
        Assert.True(await host.IsAskedAsync(Governor));
        Assert.Equal([("2025-1", RecurringState.Done), ("2025-2", RecurringState.Open)], await host.StatesAsync(Governor));
    }

    [Fact]
    public async Task What_nobody_recorded_is_missed_after_its_last_day_and_the_next_period_runs()
    {
        await using var host = await ChosenAsync(Governor);
        await host.MoveToAsync(new DateOnly(2025, 12, 19));
        Assert.True(await host.IsAskedAsync(Governor));

        await host.MoveToAsync(new DateOnly(2025, 12, 20));
        Assert.False(await host.IsAskedAsync(Governor));
        Assert.Equal([("2025-1", RecurringState.Missed)], await host.StatesAsync(Governor));
        Assert.Contains(await host.Get<IAudit>().OfCaseAsync(Place), entry => entry is { What: "recurring-missed", PersonId: null } && entry.HappenedOn == new DateOnly(2025, 12, 19));

        await host.MoveToAsync(new DateOnly(2026, 9, 14));
        Assert.Equal([("2025-1", RecurringState.Missed), ("2025-2", RecurringState.Missed), ("2025-3", RecurringState.Missed)], await host.StatesAsync(Governor));
        Assert.Equal([("2026-1", RecurringState.Open)], await host.StatesAsync(Governor, 2026));
    }

    [Fact]
    public async Task Not_this_time_needs_a_reason_and_is_no_miss()
    {
        await using var host = await ChosenAsync(Governor);
        await host.MoveToAsync(new DateOnly(2025, 12, 1));
        var period = await host.PeriodAsync(Governor, "2025-1");

        Assert.Equal([ErrorCodes.Missing], (await host.RecordAsync(period, ProcessHost.Alnco, ("outcome", RecurringForm.NotThisTime))).Select(problem => problem.Code));
        Assert.Empty(await host.RecordAsync(period, ProcessHost.Alnco, ("outcome", RecurringForm.NotThisTime), ("reason", "Swydd wag / vacancy")));

        await host.MoveToAsync(new DateOnly(2026, 1, 5));
        Assert.Equal([("2025-1", RecurringState.NotThisTime), ("2025-2", RecurringState.Open)], await host.StatesAsync(Governor));
        Assert.Equal("Swydd wag / vacancy", (await host.PeriodAsync(Governor, "2025-1")).Note);
    }

    [Fact]
    public async Task What_is_recorded_before_anybody_is_asked_is_never_asked_for()
    {
        await using var host = await ChosenAsync(Governor);
        await host.DoneAsync(Governor, "2025-1", new DateOnly(2025, 9, 15));
        await host.MoveToAsync(new DateOnly(2026, 1, 12));

        Assert.Empty(await host.StepsAsync(Place));
        Assert.Equal([("2025-1", RecurringState.Done), ("2025-2", RecurringState.Open)], await host.StatesAsync(Governor));
    }

    [Fact]
    public async Task The_day_it_was_done_lies_within_the_period_and_not_in_the_future()
    {
        await using var host = await ChosenAsync(Governor);
        var period = await host.PeriodAsync(Governor, "2025-1");

        Assert.Equal([ErrorCodes.DateTooEarly], (await host.RecordAsync(period, ProcessHost.Alnco, ("outcome", RecurringForm.Done), ("happenedOn", "2025-08-29"))).Select(problem => problem.Code));
        Assert.Equal([ErrorCodes.DateTooLate], (await host.RecordAsync(period, ProcessHost.Alnco, ("outcome", RecurringForm.Done), ("happenedOn", "2025-09-16"))).Select(problem => problem.Code));
        Assert.Equal([ErrorCodes.NotAllowed], (await host.RecordAsync(period, ProcessHost.Governor, ("outcome", RecurringForm.Done), ("happenedOn", "2025-09-15"))).Select(problem => problem.Code));
    }

    [Fact]
    public async Task The_second_to_record_it_is_told_who_was_first()
    {
        await using var host = await ChosenAsync(Governor);
        var period = await host.PeriodAsync(Governor, "2025-1");
        await host.DoneAsync(Governor, "2025-1", new DateOnly(2025, 9, 15));

        var problem = Assert.Single(await host.RecordAsync(period, ProcessHost.Head, ("outcome", RecurringForm.NotThisTime), ("reason", "-")));
        Assert.Equal(ErrorCodes.StepAnswered, problem.Code);
        Assert.Equal(RecurringState.Done, (await host.PeriodAsync(Governor, "2025-1")).State);
    }

    [Fact]
    public async Task A_missed_period_recorded_later_as_done_in_time_stays_known_as_missed()
    {
        await using var host = await ChosenAsync(Governor);
        await host.MoveToAsync(new DateOnly(2026, 1, 8));
        var missed = await host.PeriodAsync(Governor, "2025-1");

        Assert.Equal([ErrorCodes.UnknownOption], (await host.RecordAsync(missed, ProcessHost.Alnco, ("outcome", RecurringForm.NotThisTime), ("reason", "-"))).Select(problem => problem.Code));
        Assert.Equal([ErrorCodes.DateTooLate], (await host.RecordAsync(missed, ProcessHost.Alnco, ("outcome", RecurringForm.Done), ("happenedOn", "2026-01-07"))).Select(problem => problem.Code));
        await host.DoneAsync(Governor, "2025-1", new DateOnly(2025, 12, 18));

        var done = await host.PeriodAsync(Governor, "2025-1");
        Assert.Equal((RecurringState.Done, missed.MissedAt), (done.State, done.MissedAt));
        Assert.NotNull(done.MissedAt);
    }

    [Fact]
    public async Task Switched_off_it_is_asked_for_no_more_and_switched_on_again_it_goes_on()
    {
        await using var host = await ChosenAsync(Governor);
        await host.MoveToAsync(new DateOnly(2025, 12, 1));
        await host.ChooseAsync();
        Assert.False(await host.IsAskedAsync(Governor));
        Assert.Equal([("2025-1", RecurringState.Withdrawn)], await host.StatesAsync(Governor));
        Assert.DoesNotContain(await host.Get<IRuns>().OfCaseAsync(Place), run => run.IsLive);

        await host.ChooseAsync(Governor);
        Assert.True(await host.IsAskedAsync(Governor));
        Assert.Equal([("2025-1", RecurringState.Open)], await host.StatesAsync(Governor));
        Assert.Single(await host.Get<IRuns>().OfCaseAsync(Place), run => run.IsLive && run.Number == 2);
    }

    [Fact]
    public async Task What_was_past_its_safe_date_when_it_was_switched_on_is_not_asked_for()
    {
        await using var host = await ChosenAsync(new DateOnly(2025, 12, 15), Governor);
        await host.MoveToAsync(new DateOnly(2026, 1, 12));

        Assert.Equal([("2025-2", RecurringState.Open)], await host.StatesAsync(Governor));
    }

    [Fact]
    public async Task A_meeting_with_the_leadership_team_is_only_for_an_alnco_who_is_not_on_it()
    {
        await using var host = await ProcessHost.StartAsync();
        Assert.True(await host.Get<RecurringSwitching>().ChooseAsync(
            host.ActorOf(ProcessHost.Alnco), await host.ChoicesAsync(), [RecurringKinds.SeniorLeadership], alncoIsOnLeadershipTeam: true, CancellationToken.None));
        Assert.False((await host.ChoicesAsync()).IsOn(RecurringKinds.SeniorLeadership));

        await host.ChooseAsync(RecurringKinds.SeniorLeadership);
        Assert.True((await host.ChoicesAsync()).IsOn(RecurringKinds.SeniorLeadership));
    }

    [Fact]
    public async Task A_changed_calendar_moves_an_open_period_and_its_step_at_once()
    {
        await using var host = await ChosenAsync(Governor);
        await host.MoveToAsync(new DateOnly(2025, 12, 1));
        await host.ChangeCalendarAsync(Changes.Closed(new DateOnly(2025, 12, 19)), ProcessHost.Authority);

        var period = await host.PeriodAsync(Governor, "2025-1");
        Assert.Equal((new DateOnly(2025, 12, 11), new DateOnly(2025, 12, 18)), (period.SafeBy, period.Last));
        Assert.Equal(new DateOnly(2025, 12, 11), (await host.OpenStepAsync(Place, RecurringStepTypes.Of(Governor))).SafeBy);
    }

    [Fact]
    public async Task Without_term_dates_the_school_is_asked_for_them_and_it_runs_once_they_are_there()
    {
        await using var host = await ChosenAsync(new DateOnly(2029, 9, 17), Governor);
        Assert.Empty(await host.StatesAsync(Governor, 2029));
        Assert.True(await host.IsOpenAsync(ApplyCalendarProcess.CalendarOf(ProcessHost.School), TermDatesSteps.EnterTermDates));

        await host.ChangeCalendarAsync(CalendarChange.Nothing with { TermDates = [Reviews.ReviewStory.YearOf(2029)] });
        Assert.Equal([("2029-1", RecurringState.Open)], await host.StatesAsync(Governor, 2029));
    }

    [Fact]
    public async Task It_survives_the_loss_of_the_engines_store_and_asks_no_second_time()
    {
        await using var host = await ChosenAsync(Governor);
        await host.MoveToAsync(new DateOnly(2025, 12, 1));
        await host.LoseEngineStoreAsync();
        await host.MoveToAsync(new DateOnly(2025, 12, 8));
        Assert.Single(await host.StepsAsync(Place));

        await host.MoveToAsync(new DateOnly(2026, 1, 8));
        Assert.Equal([("2025-1", RecurringState.Missed), ("2025-2", RecurringState.Open)], await host.StatesAsync(Governor));
    }

    [Fact]
    public async Task A_record_made_while_the_engine_is_away_is_heard_when_it_is_back()
    {
        await using var host = await ChosenAsync(Governor);
        await host.MoveToAsync(new DateOnly(2025, 12, 1));
        var period = await host.PeriodAsync(Governor, "2025-1");
        var problems = await host.WithoutEngineAsync(() => host.Get<RecurringRecording>().RecordAsync(
            host.ActorOf(ProcessHost.Alnco), period, new(new Dictionary<string, string> { ["outcome"] = RecurringForm.Done, ["happenedOn"] = "2025-12-01" }), CancellationToken.None));
        Assert.Empty(problems);

        await host.MoveToAsync(new DateOnly(2026, 1, 8));
        Assert.Equal([("2025-1", RecurringState.Done), ("2025-2", RecurringState.Open)], await host.StatesAsync(Governor));
    }

    [Fact]
    public async Task The_history_of_a_period_ends_with_it()
    {
        await using var host = await ChosenAsync("looked-after");
        await host.MoveToAsync(new DateOnly(2026, 7, 21));

        Assert.Equal(20, (await host.StatesAsync("looked-after")).Count(period => period.State == RecurringState.Missed));
        var history = await host.Get<WorkflowClient>().GetHistoryAsync(RecurringDutyProcess.RunFor(ProcessHost.School, "looked-after", 1).InstanceId());
        Assert.True(history.Count < 60, $"{history.Count} items");
    }

    internal static Task<ProcessHost> ChosenAsync(params string[] kinds) => ChosenAsync(new DateOnly(2025, 9, 15), kinds);

    private static async Task<ProcessHost> ChosenAsync(DateOnly on, params string[] kinds)
    {
        var host = await ProcessHost.StartAsync(on);
        await host.ChooseAsync(kinds);
        return host;
    }
}
