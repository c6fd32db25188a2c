using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.RecurringDuties;
using AlnWorkflows.Processes.Tests.Running;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Testing.Tables;
using static AlnWorkflows.Processes.Tests.RecurringDuties.RecurringStory;

namespace AlnWorkflows.Processes.Tests.RecurringDuties;

public sealed class RecurringFaultTests
{
    /// <summary>However the store fails while periods come, are recorded and pass, each is asked for once and settled once.</summary>
    [Theory]
    [InlineData(0.05)]
    [InlineData(0.15)]
    public async Task A_store_that_fails_now_and_then_neither_loses_nor_doubles_a_period(double share)
    {
        await using var host = await RecurringDutyTests.ChosenAsync(Governor, "looked-after");
        (host.FaultsAreExpected, var store) = (true, host.Get<FaultyTableStore>());
        store.Share = share;
        for (var day = new DateOnly(2025, 11, 17); day <= new DateOnly(2026, 1, 12); day = day.AddDays(4))
        {
            await UnderFaultsAsync(() => host.MoveToAsync(day));
            if (day == new DateOnly(2025, 12, 3))
                await UnderFaultsAsync(() => DoneOnceAsync(host, day));
        }

        store.Share = 0;
        await host.MoveToAsync(new DateOnly(2026, 1, 12));

        Assert.True(store.Faults > 0);
        Assert.Equal([("2025-1", RecurringState.Done), ("2025-2", RecurringState.Open)], await host.StatesAsync(Governor));
        Assert.Equal(7, (await host.StatesAsync("looked-after")).Count(period => period.State == RecurringState.Missed));
        var audit = await host.Get<IAudit>().OfCaseAsync(Place);
        Assert.Single(audit, entry => entry.What == "recurring-recorded");
        Assert.Equal(7, audit.Count(entry => entry.What == "recurring-missed"));
        Assert.Single(await host.StepsAsync(Place), step => step.Type == RecurringStepTypes.Of(Governor));
        Assert.DoesNotContain(await host.StepsAsync(Place), step => step.State == StepState.Open && step.Type == RecurringStepTypes.Of(Governor));
    }

    private static async Task DoneOnceAsync(ProcessHost host, DateOnly on)
    {
        if ((await host.PeriodAsync(Governor, "2025-1")).State == RecurringState.Open)
            await host.DoneAsync(Governor, "2025-1", on);
    }

    private static async Task UnderFaultsAsync(Func<Task> act)
    {
        for (var attempt = 0; attempt < 400; attempt++)
            try
            {
                await act();
                return;
            }
            catch (TableStoreException)
            {
                // Whoever did this does it again.
            }

        Assert.Fail("The store failed every time.");
    }
}
