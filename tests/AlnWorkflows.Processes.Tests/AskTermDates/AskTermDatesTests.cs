using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.AskTermDates;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.ApplyCalendar;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.AskTermDates;

public sealed class AskTermDatesTests
{
    private static readonly CaseKey Calendar = ApplyCalendarProcess.CalendarOf(ProcessHost.School);

    [Fact]
    public async Task From_1_March_a_school_is_asked_once_for_next_years_dates()
    {
        await using var host = await AskingFromAsync(new DateOnly(2026, 2, 27));
        Assert.Empty(await host.StepsAsync(Calendar));

        await host.MoveToAsync(new DateOnly(2026, 4, 20));
        var step = Assert.Single(await host.StepsAsync(Calendar));
        Assert.Equal((TermDatesSteps.EnterTermDates, Role.Administrator, StepState.Open), (step.Type, step.Owner, step.State));
        Assert.Equal(new DateOnly(2026, 3, 1), London.DateOf(step.OpenedAt));
    }

    [Fact]
    public async Task The_asking_ends_when_the_dates_are_saved_and_comes_back_for_the_year_after()
    {
        await using var host = await AskingFromAsync(new DateOnly(2026, 3, 2));
        Assert.True(await host.IsOpenAsync(Calendar, TermDatesSteps.EnterTermDates));

        await host.ChangeCalendarAsync(Inset(2026));
        Assert.False(await host.IsOpenAsync(Calendar, TermDatesSteps.EnterTermDates));

        await host.MoveToAsync(new DateOnly(2027, 3, 1));
        Assert.True(await host.IsOpenAsync(Calendar, TermDatesSteps.EnterTermDates));
        Assert.Equal(2, (await host.StepsAsync(Calendar)).Count);
    }

    [Fact]
    public async Task A_school_that_has_entered_them_before_is_not_asked()
    {
        await using var host = await AskingFromAsync(new DateOnly(2026, 1, 12));
        await host.ChangeCalendarAsync(Inset(2026));
        await host.MoveToAsync(new DateOnly(2026, 6, 1));

        Assert.Empty(await host.StepsAsync(Calendar));
    }

    [Fact]
    public async Task Dates_that_the_authority_has_saved_do_not_stand_for_the_schools_own()
    {
        await using var host = await AskingFromAsync(new DateOnly(2026, 3, 2));
        await host.ChangeCalendarAsync(Inset(2026), ProcessHost.Authority);

        Assert.True(await host.IsOpenAsync(Calendar, TermDatesSteps.EnterTermDates));
    }

    [Fact]
    public async Task The_asking_survives_the_loss_of_the_engines_store_and_asks_no_second_time()
    {
        await using var host = await AskingFromAsync(new DateOnly(2026, 3, 2));
        await host.LoseEngineStoreAsync();
        await host.SettleAsync();
        await host.Get<TermDatesAsking>().EnsureAsync(CancellationToken.None);
        await host.MoveToAsync(new DateOnly(2026, 3, 20));

        Assert.Single(await host.StepsAsync(Calendar));
        Assert.Single(await host.Get<IRuns>().OfCaseAsync(Calendar));
    }

    private static async Task<ProcessHost> AskingFromAsync(DateOnly on)
    {
        var host = await ProcessHost.StartAsync(on);
        await host.Get<TermDatesAsking>().EnsureAsync(CancellationToken.None);
        await host.SettleAsync();
        return host;
    }

    private static CalendarChange Inset(int year) => CalendarChange.Nothing with { InsetDays = [new DateOnly(year, 9, 2)] };
}
