using AlnWorkflows.Durable.Embedded;
using AlnWorkflows.Durable.Tests.Contract;
using AlnWorkflows.Durable.Tests.Scripts;
using AlnWorkflows.Storage.Tables.InMemory;
using AlnWorkflows.Testing;

namespace AlnWorkflows.Durable.Tests.Engine;

public sealed class SeveralEnginesTests : IAsyncDisposable
{
    private readonly InMemoryTableStore store = new();
    private readonly ManualTimeProvider clock = new();
    private readonly VirtualTimeHost first;
    private readonly VirtualTimeHost second;

    public SeveralEnginesTests() => (first, second) = (NewHost(), NewHost());

    public async ValueTask DisposeAsync()
    {
        await first.DisposeAsync();
        await second.DisposeAsync();
    }

    [Fact]
    public async Task Two_engines_take_turns_on_one_instance_and_events_keep_their_order()
    {
        await StartAsync(async context =>
        {
            var text = "";
            while (text.Length < 10)
                text += await context.CallActivityAsync<string>("Echo", await context.WaitForExternalEvent<string>("e"));
            return text;
        });
        for (var i = 0; i < 10; i++)
        {
            var host = i % 3 == 0 ? first : second;
            await host.Client.RaiseEventAsync("i", "e", $"{i}");
            if (i % 2 == 1)
                await host.RunUntilIdleAsync();
        }

        await first.RunUntilIdleAsync();
        await second.RunUntilIdleAsync();
        Assert.Equal("\"0123456789\"", (await first.Client.GetInstanceAsync("i"))!.SerializedOutput);
    }

    [Fact]
    public async Task An_engine_that_loses_the_race_for_a_turn_reads_again_and_records_its_result_once()
    {
        var runs = 0;
        await second.RunUntilIdleAsync();
        var activity = ScriptActivity.Add(async call =>
        {
            await second.Client.RaiseEventAsync(call.InstanceId, "e", "meanwhile");
            await second.RunUntilIdleAsync();
            return $"run {++runs}";
        });
        await StartAsync(async context =>
        {
            var meanwhile = context.WaitForExternalEvent<string>("e");
            var result = await context.CallActivityAsync<string>("Script", activity);
            return $"{result}, {await meanwhile}";
        });
        await second.RunUntilIdleAsync();

        Assert.Equal("\"run 1, meanwhile\"", (await first.Client.GetInstanceAsync("i"))!.SerializedOutput);
        Assert.Single(await first.Client.GetHistoryAsync("i"), item => item.Kind == "TaskCompleted");
    }

    [Fact]
    public async Task Both_may_find_a_timer_due_and_it_fires_once()
    {
        await StartAsync(async context =>
        {
            await context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), CancellationToken.None);
            return await context.WaitForExternalEvent<string>("e");
        });
        await second.RunUntilIdleAsync();
        clock.Advance(TimeSpan.FromDays(1));
        await second.RunUntilIdleAsync();
        await first.RunUntilIdleAsync();
        Assert.Single(await first.Client.GetHistoryAsync("i"), item => item.Kind == "TimerFired");
        Assert.Null(await first.NextDueAsync());
        Assert.Null(await second.NextDueAsync());
    }

    [Fact]
    public async Task Engines_at_work_side_by_side_finish_everything_and_record_each_activity_once()
    {
        const int Instances = 40;
        var input = new ScriptInput(ScriptOrchestration.Add(async context =>
        {
            var text = "";
            for (var i = 0; i < 4; i++)
                text += await context.CallActivityAsync<string>("Echo", await context.WaitForExternalEvent<string>("e"));
            return text.Length;
        }));
        await using var left = NewHost(TimeProvider.System);
        await using var right = NewHost(TimeProvider.System);
        await left.Engine.StartAsync();
        await right.Engine.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, Instances).Select(async n =>
        {
            await (n % 2 == 0 ? left : right).Client.ScheduleNewOrchestrationInstanceAsync("Script", input, new StartOrchestrationOptions($"i{n}"));
            for (var i = 0; i < 4; i++)
                await (i % 2 == 0 ? left : right).Client.RaiseEventAsync($"i{n}", "e", $"{i}");
        }));
        while (!await AreCompletedAsync(left.Client, Instances))
        {
            await left.Engine.RunUntilIdleAsync();
            await right.Engine.RunUntilIdleAsync();
        }

        for (var n = 0; n < Instances; n++)
        {
            Assert.Equal("4", (await left.Client.GetInstanceAsync($"i{n}"))!.SerializedOutput);
            Assert.Equal(4, (await left.Client.GetHistoryAsync($"i{n}")).Count(item => item.Kind == "TaskCompleted"));
        }
    }

    private static async Task<bool> AreCompletedAsync(WorkflowClient client, int instances)
    {
        var page = await client.GetAllInstancesAsync(new OrchestrationQuery(Statuses: new HashSet<OrchestrationStatus> { OrchestrationStatus.Completed }));
        return page.Instances.Count == instances;
    }

    private VirtualTimeHost NewHost(TimeProvider? systemTime = null) => new(
        EngineContract.NewRegistry(),
        services => Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions.TryAdd(
            services,
            Microsoft.Extensions.DependencyInjection.ServiceDescriptor.Singleton(new EmbeddedEngineOptions { SystemTime = systemTime ?? clock })),
        clock,
        store);

    private async Task StartAsync(Func<OrchestrationContext, Task<object?>> code)
    {
        await first.Client.ScheduleNewOrchestrationInstanceAsync("Script", new ScriptInput(ScriptOrchestration.Add(code)), new StartOrchestrationOptions("i"));
        await first.RunUntilIdleAsync();
    }
}
