using System.Security.Cryptography;
using AlnWorkflows.Hosting.Keys;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.InMemory;
using AlnWorkflows.Testing.Tables;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Hosting.Tests.Keys;

public sealed class TableKeysTests
{
    [Fact]
    public async Task What_one_instance_sealed_another_on_the_same_store_opens()
    {
        var tables = new InMemoryTableStore();
        await using var one = Instance(tables);
        var cookie = Protector(one).Protect("gwen");

        await using var later = Instance(tables);

        Assert.Equal("gwen", Protector(later).Unprotect(cookie));
        Assert.Equal(1, await KeysAsync(tables));
    }

    [Fact]
    public async Task What_was_sealed_on_another_store_stays_shut()
    {
        await using var one = Instance(new InMemoryTableStore());
        await using var other = Instance(new InMemoryTableStore());

        Assert.Throws<CryptographicException>(() => Protector(other).Unprotect(Protector(one).Protect("gwen")));
    }

    [Fact]
    public async Task Instances_that_start_together_agree_on_one_first_key()
    {
        const int Instances = 6;
        var tables = new InMemoryTableStore();
        // Each is held before it writes until all are, so that all have seen an empty store.
        var held = new HookedTableStore(tables) { Before = Together(Instances) };
        var services = Enumerable.Range(0, Instances).Select(_ => Instance(held)).ToList();

        var cookies = await Task.WhenAll(services.Select(instance => Task.Factory.StartNew(
            () => Protector(instance).Protect("gwen"), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        Assert.Equal(1, await KeysAsync(tables));
        Assert.All(services, instance => Assert.All(cookies, cookie => Assert.Equal("gwen", Protector(instance).Unprotect(cookie))));
        foreach (var instance in services)
            await instance.DisposeAsync();
    }

    [Fact]
    public async Task A_key_whose_answer_was_lost_is_stored_once_and_used()
    {
        var tables = new InMemoryTableStore();
        var writes = 0;
        await using var one = Instance(new HookedTableStore(tables) { After = wrote => LoseAnswer(wrote && ++writes == 2) });
        var cookie = Protector(one).Protect("gwen");

        await using var later = Instance(tables);

        Assert.Equal("gwen", Protector(later).Unprotect(cookie));
        Assert.Equal(1, await KeysAsync(tables));
    }

    private static Func<bool, Task> Together(int instances)
    {
        var writes = 0;
        var gates = Enumerable.Range(0, 2).Select(_ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).ToList();
        return isWrite =>
        {
            if (!isWrite)
                return Task.CompletedTask;
            var order = Interlocked.Increment(ref writes);
            var gate = gates[(order - 1) / instances];
            if (order % instances == 0)
                gate.SetResult();
            return gate.Task;
        };
    }

    private static void LoseAnswer(bool isLost)
    {
        if (isLost)
            throw new TableStoreException(TableFailure.Unknown, "Keys", null, null, "No answer came, and yet it was applied.");
    }

    private static IDataProtector Protector(IServiceProvider instance) => instance.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");

    private static async Task<int> KeysAsync(InMemoryTableStore tables) => (await tables.QueryAsync("Keys", new TableRange("data-protection"))).Rows.Count;

    private static ServiceProvider Instance(ITableStore tables) =>
        new ServiceCollection().AddSingleton(tables).AddLogging().AddTableKeys().BuildServiceProvider();
}
