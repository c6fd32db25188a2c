using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.RecurringDuties;
using AlnWorkflows.Processes.Tests.Running;
using static AlnWorkflows.Processes.Tests.RecurringDuties.RecurringStory;

namespace AlnWorkflows.Processes.Tests.RecurringDuties;

public sealed class RecurringDatesTests
{
    [Fact]
    public async Task A_kind_without_a_rhythm_asks_for_the_years_dates_each_year_until_there_is_one()
    {
        await using var host = await RecurringDutyTests.ChosenAsync(Forum);
        Assert.True(await host.IsOpenAsync(Place, RecurringStepTypes.DatesOf(Forum)));

        await host.EnterDateAsync(Forum, new DateOnly(2025, 11, 12));
        Assert.False(await host.IsOpenAsync(Place, RecurringStepTypes.DatesOf(Forum)));

        await host.MoveToAsync(new DateOnly(2026, 8, 31));
        Assert.False(await host.IsOpenAsync(Place, RecurringStepTypes.DatesOf(Forum)));
        await host.MoveToAsync(new DateOnly(2026, 9, 1));
        Assert.True(await host.IsOpenAsync(Place, RecurringStepTypes.DatesOf(Forum)));
    }

    [Fact]
    public async Task A_forum_is_asked_for_around_its_date_and_each_date_is_recorded_by_itself()
    {
        await using var host = await RecurringDutyTests.ChosenAsync(Forum);
        await host.EnterDateAsync(Forum, new DateOnly(2025, 11, 12));
        await host.EnterDateAsync(Forum, new DateOnly(2026, 2, 4));
        await host.MoveToAsync(new DateOnly(2025, 10, 22));
        Assert.Equal(new DateOnly(2025, 11, 12), (await host.OpenStepAsync(Place, RecurringStepTypes.Of(Forum))).SafeBy);

        await host.MoveToAsync(new DateOnly(2025, 11, 13));
        await host.DoneAsync(Forum, "2025-11-12", new DateOnly(2025, 11, 12));
        await host.MoveToAsync(new DateOnly(2026, 2, 12));
        Assert.Equal([("2025-11-12", RecurringState.Done), ("2026-02-04", RecurringState.Missed)], await host.StatesAsync(Forum));
    }

    [Fact]
    public async Task A_date_taken_out_again_is_asked_for_no_more_and_is_no_miss()
    {
        await using var host = await RecurringDutyTests.ChosenAsync(Forum);
        await host.EnterDateAsync(Forum, new DateOnly(2025, 9, 24));
        await host.EnterDateAsync(Forum, new DateOnly(2025, 11, 12));
        Assert.True(await host.IsAskedAsync(Forum));

        Assert.True(await host.Get<RecurringSwitching>().TakeOutAsync(host.ActorOf(ProcessHost.Alnco), await host.ChoicesAsync(), Forum, new DateOnly(2025, 9, 24), CancellationToken.None));
        await host.SettleAsync();
        Assert.False(await host.IsAskedAsync(Forum));
        Assert.Equal([("2025-09-24", RecurringState.Withdrawn)], await host.StatesAsync(Forum));
    }

    [Fact]
    public async Task Exam_arrangements_are_chased_before_the_date_that_ends_them()
    {
        await using var host = await RecurringDutyTests.ChosenAsync(Exams);
        await host.EnterDateAsync(Exams, new DateOnly(2026, 3, 20));
        await host.MoveToAsync(new DateOnly(2026, 3, 2));
        Assert.Equal(new DateOnly(2026, 3, 13), (await host.OpenStepAsync(Place, RecurringStepTypes.Of(Exams))).SafeBy);

        await host.MoveToAsync(new DateOnly(2026, 3, 21));
        Assert.Equal([("2026-03-20", RecurringState.Missed)], await host.StatesAsync(Exams));
    }

    [Fact]
    public async Task Who_changes_the_choices_on_an_old_page_changes_nothing()
    {
        await using var host = await ProcessHost.StartAsync();
        var old = await host.ChoicesAsync();
        await host.ChooseAsync(Governor);

        Assert.False(await host.Get<RecurringSwitching>().ChooseAsync(host.ActorOf(ProcessHost.Alnco), old, [], alncoIsOnLeadershipTeam: true, CancellationToken.None));
        Assert.True((await host.ChoicesAsync()).IsOn(Governor));
    }
}
