using AlnWorkflows.Storage.Tables.InMemory;
using AlnWorkflows.Testing;
using AlnWorkflows.Testing.Tables;

namespace AlnWorkflows.Durable.Tests.Storage;

public sealed class CrashTests
{
    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 0)]
    [InlineData(false, 900_000)]
    [InlineData(true, 900_000)]
    public async Task A_host_killed_at_any_of_its_storage_calls_loses_nothing(bool applies, int filling)
    {
        for (var crashAt = 1; await TellAsync(crashAt, applies, filling); crashAt += filling == 0 ? 1 : 5)
        {
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task A_store_that_refuses_and_leaves_writes_unanswered_loses_nothing(int seed)
    {
        for (var run = 0; run < 12; run++)
        {
            var store = new FaultyTableStore(new InMemoryTableStore(), (seed * 1000) + run, 0.2);
            var story = new Story();
            await using var host = story.NewHost(store);
            foreach (var act in story.Acts())
                await PersistAsync(() => act(host));
            await PersistAsync(() => story.AssertEndedWellAsync(host));
            Assert.True(store.Faults > 0);
        }
    }

    /// <summary>False where the host came to the end of the story before its time to die.</summary>
    private static async Task<bool> TellAsync(int crashAt, bool applies, int filling)
    {
        var store = new InMemoryTableStore();
        var dying = new CrashingTableStore(store, crashAt, applies);
        var story = new Story(filling);
        await using var first = story.NewHost(dying);
        await using var second = story.NewHost(store);
        foreach (var act in story.Acts())
        {
            try
            {
                if (!dying.HasCrashed)
                    await act(first);
            }
            catch (Exception) when (dying.HasCrashed)
            {
            }

            if (dying.HasCrashed)
                await act(second);
        }

        if (!dying.HasCrashed)
            return false;
        await second.RunUntilIdleAsync();
        await story.AssertEndedWellAsync(second);
        return true;
    }

    private static async Task PersistAsync(Func<Task> act)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await act();
                return;
            }
            catch (AlnWorkflows.Storage.Tables.TableStoreException) when (attempt < 100)
            {
            }
        }
    }
}
