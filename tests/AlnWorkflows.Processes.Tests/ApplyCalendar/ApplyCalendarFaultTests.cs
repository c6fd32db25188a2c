using AlnWorkflows.Durable;
using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.Running;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Testing.Tables;

namespace AlnWorkflows.Processes.Tests.ApplyCalendar;

public sealed class ApplyCalendarFaultTests
{
    private static readonly DateOnly SnowDay = new(2025, 10, 6);

    [Fact]
    public async Task A_calendar_saved_while_the_engine_is_away_is_applied_once_it_is_back_even_with_an_empty_store()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        Assert.True(await host.WithoutEngineAsync(() => host.SaveCalendarAsync(Changes.Closed(SnowDay))));
        Assert.Equal(new DateOnly(2025, 11, 10), (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).LegalLatest);

        await host.LoseEngineStoreAsync();
        await host.SettleAsync();
        Assert.Equal(new DateOnly(2025, 11, 11), (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).LegalLatest);
        Assert.Single(await host.MovesAsync(key));
    }

    /// <summary>However the store fails while a calendar is applied, each clock is rewritten once and each person told once.</summary>
    [Theory]
    [InlineData(0.05)]
    [InlineData(0.15)]
    [InlineData(0.3)]
    public async Task A_store_that_fails_now_and_then_neither_loses_nor_doubles_a_move(double share)
    {
        await using var host = await ProcessHost.StartAsync();
        var keys = new List<CaseKey>();
        for (var n = 0; n < 4; n++)
            keys.Add(await host.StartCaseAsync(("surname", $"Prydderch{(char)('a' + n)}")));
        await host.MoveToAsync(new DateOnly(2025, 11, 9));

        (host.FaultsAreExpected, var store) = (true, host.Get<FaultyTableStore>());
        store.Share = share;
        await UntilSavedAsync(host);
        for (var sweep = 0; sweep < 5; sweep++)
            await SettleUnderFaultsAsync(host);
        store.Share = 0;
        await host.MoveToAsync(new DateOnly(2025, 11, 10));

        Assert.True(store.Faults > 0);
        foreach (var key in keys)
        {
            var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
            Assert.Equal(new DateOnly(2025, 11, 7), duty.LegalLatest);
            Assert.NotNull(duty.Breach);
            Assert.All(await host.StepsAsync(key), step => Assert.True(step.State != StepState.Open || step.DutyId is null || step.LegalLatest == duty.LegalLatest));
            Assert.Single(await host.MovesAsync(key));
            Assert.Single(await host.SentAsync(key, MessageKind.OverdueToHeadteacher));
        }
        var run = ApplyCalendarProcess.RunFor(ProcessHost.School, 1);
        Assert.False((await host.Get<IRuns>().FindAsync(run.Key(), run.InstanceId()))!.IsLive);
    }

    private static async Task UntilSavedAsync(ProcessHost host)
    {
        for (var attempt = 0; attempt < 50; attempt++)
            try
            {
                // A save without an answer may have landed: then the next attempt finds it.
                if (await host.SaveCalendarAsync(Changes.Extra(new DateOnly(2025, 10, 4))) || await host.Get<ICalendars>().OverlayAsync(ProcessHost.School) is { Revision: 1 })
                    return;
            }
            catch (TableStoreException)
            {
                if (await Try(() => host.Get<ICalendars>().OverlayAsync(ProcessHost.School)) is { Revision: 1 })
                    return;
            }
        Assert.Fail("The calendar could not be saved.");
    }

    private static async Task<T?> Try<T>(Func<Task<T?>> read)
        where T : class
    {
        try
        {
            return await read();
        }
        catch (TableStoreException)
        {
            return null;
        }
    }

    private static async Task SettleUnderFaultsAsync(ProcessHost host)
    {
        try
        {
            await host.SettleAsync();
        }
        catch (Exception exception) when (exception is TableStoreException or TaskFailedException)
        {
            // A sweep cut short goes on the next time.
        }
    }
}
