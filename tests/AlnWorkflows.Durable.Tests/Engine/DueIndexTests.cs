using AlnWorkflows.Durable.Tests.Contract;
using AlnWorkflows.Durable.Tests.Scripts;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.InMemory;
using AlnWorkflows.Testing;

namespace AlnWorkflows.Durable.Tests.Engine;

public sealed class DueIndexTests : IAsyncDisposable
{
    private readonly VirtualTimeHost host = new(EngineContract.NewRegistry(), store: new InMemoryTableStore());

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task A_row_without_its_timer_does_no_harm_and_is_removed_when_it_comes_due()
    {
        await StartAsync("i", 2);
        var timer = Assert.Single(await RowsAsync("1|"));
        var orphan = new Dictionary<string, object>(timer.Properties) { ["TaskId"] = 77, ["FireAt"] = host.Now.AddDays(1).UtcTicks };
        await host.Store.ApplyAsync("Due", TableOperation.Insert(new TableRow(timer.PartitionKey, $"1|{host.Now.AddDays(1).UtcTicks:D19}|i|0-77", orphan)));

        await using var next = NextHost();
        await next.RunUntilAsync(host.Now.AddDays(1));
        Assert.Equal(OrchestrationStatus.Running, (await next.Client.GetInstanceAsync("i"))!.Status);
        await next.Engine.StopAsync();
        Assert.Equal(timer.RowKey, Assert.Single(await RowsAsync("1|")).RowKey);
    }

    [Fact]
    public async Task A_row_whose_instance_is_gone_does_no_harm_and_is_removed_when_it_comes_due()
    {
        await StartAsync("gone", 1);
        await host.Client.TerminateInstanceAsync("gone");
        await host.RunUntilIdleAsync();
        await host.Client.PurgeInstanceAsync("gone");
        Assert.Single(await RowsAsync("1|"));

        await using var next = NextHost();
        await next.RunUntilAsync(host.Now.AddDays(1));
        await next.Engine.StopAsync();
        Assert.Empty(await RowsAsync("1|"));
    }

    [Fact]
    public async Task When_all_is_done_a_stop_leaves_no_row_but_the_list()
    {
        for (var i = 0; i < 30; i++)
            await StartAsync($"i{i}", 1);
        await host.RunUntilAsync(host.Now.AddDays(2));
        await host.Engine.StopAsync();
        Assert.Empty(await RowsAsync("0|"));
        Assert.Empty(await RowsAsync("1|"));
        Assert.Equal(30, (await RowsAsync("2|")).Count);
    }

    [Fact]
    public async Task Instances_are_spread_over_the_eight_shards()
    {
        for (var i = 0; i < 80; i++)
            await StartAsync($"case-{i}:DecideAln:1", 1);
        var shards = (await RowsAsync("1|")).GroupBy(row => row.PartitionKey).ToList();
        Assert.Equal(8, shards.Count);
        Assert.All(shards, shard => Assert.InRange(shard.Count(), 1, 30));
    }

    private VirtualTimeHost NextHost() => new(EngineContract.NewRegistry(), clock: host.Clock, store: host.Store);

    private async Task StartAsync(string id, int days)
    {
        var script = ScriptOrchestration.Add(async context =>
        {
            await context.CreateTimer(context.CurrentUtcDateTime.AddDays(days), CancellationToken.None);
            return null;
        });
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Script", new ScriptInput(script), new StartOrchestrationOptions(id));
        await host.RunUntilIdleAsync();
    }

    private async Task<List<TableRow>> RowsAsync(string prefix)
    {
        var rows = new List<TableRow>();
        for (var shard = 0; shard < 8; shard++)
            rows.AddRange((await host.Store.QueryAsync("Due", TableRange.Prefix($"{shard}", prefix))).Rows);
        return rows;
    }
}
