using AlnWorkflows.Durable.Tests.Scripts;

namespace AlnWorkflows.Durable.Tests.Contract;

public abstract class InstanceContract(ContractEngine engine) : EngineContract(engine)
{
    public static TheoryData<string> BadIds => ["", "@x", "a/b", "a\\b", "a#b", "a?b", "a\u0001b", new string('x', 257)];

    [Theory]
    [InlineData(OrchestrationStatus.Running)]
    [InlineData(OrchestrationStatus.Suspended)]
    [InlineData(OrchestrationStatus.Completed)]
    [InlineData(OrchestrationStatus.Failed)]
    [InlineData(OrchestrationStatus.Terminated)]
    public async Task An_id_that_exists_in_any_state_is_refused_and_its_instance_left_alone(OrchestrationStatus status)
    {
        await StartAsync(async context => await context.WaitForExternalEvent<bool>("end") ? "done" : throw new InvalidOperationException("no"));
        switch (status)
        {
            case OrchestrationStatus.Suspended:
                await Client.SuspendInstanceAsync("i");
                break;
            case OrchestrationStatus.Terminated:
                await Client.TerminateInstanceAsync("i");
                break;
            case OrchestrationStatus.Completed or OrchestrationStatus.Failed:
                await Client.RaiseEventAsync("i", "end", status == OrchestrationStatus.Completed);
                break;
        }

        await Host.RunUntilIdleAsync();
        var before = await StateAsync();
        Assert.Equal(status, before.Status);
        var refused = await Assert.ThrowsAsync<InstanceExistsException>(() => StartAsync(_ => Task.FromResult<object?>("other")));
        await Host.RunUntilIdleAsync();
        Assert.Equal("i", refused.InstanceId);
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task An_id_that_is_still_pending_is_refused()
    {
        var script = new ScriptInput(ScriptOrchestration.Add(_ => Task.FromResult<object?>(null)));
        await Client.ScheduleNewOrchestrationInstanceAsync("Script", script, new StartOrchestrationOptions("i"));
        Assert.Equal(OrchestrationStatus.Pending, (await StateAsync()).Status);
        await Assert.ThrowsAsync<InstanceExistsException>(() => Client.ScheduleNewOrchestrationInstanceAsync("Script", script, new StartOrchestrationOptions("i")));
    }

    [Theory]
    [MemberData(nameof(BadIds))]
    public async Task An_id_that_a_store_could_not_hold_is_refused(string id)
    {
        await Assert.ThrowsAsync<InvalidInstanceIdException>(() => StartAsync(_ => Task.FromResult<object?>(null), id));
        Assert.Null(await Client.GetInstanceAsync(id));
    }

    [Theory]
    [InlineData("case-1:DecideAln:1")]
    [InlineData("a b|c'd&e%20")]
    [InlineData("Gŵyr-ŷ-é-漢")]
    public async Task An_id_may_hold_any_other_characters(string id)
    {
        await StartAsync(async context =>
        {
            await context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), CancellationToken.None);
            return await context.WaitForExternalEvent<string>("e");
        }, id);
        await Host.AdvanceToNextTimerAsync();
        await RaiseAsync("e", "x", id);
        Assert.Equal("x", await OutputAsync<string>(id));
    }

    [Fact]
    public async Task An_id_of_256_characters_works()
    {
        var id = new string('é', 256);
        await StartAsync(async context =>
        {
            await context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), CancellationToken.None);
            return 1;
        }, id);
        await Host.AdvanceToNextTimerAsync();
        Assert.Equal(1, await OutputAsync<int>(id));
    }

    [Fact]
    public async Task Without_an_id_wished_for_an_instance_gets_a_new_one()
    {
        var id = await Client.ScheduleNewOrchestrationInstanceAsync("Script", new ScriptInput(ScriptOrchestration.Add(_ => Task.FromResult<object?>(null))));
        Assert.True(Guid.TryParseExact(id, "N", out _));
        Assert.Equal(id, (await StateAsync(id)).InstanceId);
    }

    [Fact]
    public async Task The_version_of_the_code_at_the_start_stays_with_the_instance()
    {
        await StartAsync(async context =>
        {
            await context.WaitForExternalEvent<object?>("e");
            return context.Version;
        });
        Assert.Equal("v1", (await StateAsync()).Version);
        await RaiseAsync("e");
        Assert.Equal("v1", await OutputAsync<string>());
    }

    [Fact]
    public async Task An_unknown_instance_has_no_state_and_no_history()
    {
        Assert.Null(await Client.GetInstanceAsync("unknown"));
        Assert.Empty(await Client.GetHistoryAsync("unknown"));
    }

    [Fact]
    public async Task The_history_tells_what_happened_in_durable_tasks_words()
    {
        await StartAsync(async context =>
        {
            await context.CallActivityAsync("Echo", "x");
            await context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), CancellationToken.None);
            return await context.WaitForExternalEvent<string>("e");
        });
        await Host.AdvanceToNextTimerAsync();
        await RaiseAsync("e", "y");
        var history = await Client.GetHistoryAsync("i");
        Assert.Equal(
            ["ExecutionStarted", "TaskScheduled", "TaskCompleted", "TimerCreated", "TimerFired", "EventRaised", "ExecutionCompleted"],
            history.Select(item => item.Kind).ToList());
        Assert.Equal(("Echo", 0, "\"x\""), (history[1].Name!, history[1].TaskId!.Value, history[1].SerializedPayload!));
        Assert.Equal(Host.Now, history[^1].Timestamp);
    }

    [Fact]
    public async Task Instances_are_listed_in_pages_by_prefix_name_and_status()
    {
        for (var i = 0; i < 12; i++)
            await StartAsync(async context => await context.WaitForExternalEvent<int>("e"), $"a-{i:00}");
        await StartAsync(_ => Task.FromResult<object?>(null), "b");
        await RaiseAsync("e", 1, "a-03");

        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"a-{i:00}").Append("b"), await ListAsync(new OrchestrationQuery(PageSize: 5)));
        Assert.Equal(["a-10", "a-11"], await ListAsync(new OrchestrationQuery("a-1")));
        Assert.Equal(["a-03", "b"], await ListAsync(new OrchestrationQuery(Statuses: new HashSet<OrchestrationStatus> { OrchestrationStatus.Completed }, PageSize: 1)));
        Assert.Empty(await ListAsync(new OrchestrationQuery(Name: "Other")));
    }

    [Fact]
    public async Task Instances_are_listed_by_when_they_were_created_and_last_did_something()
    {
        var start = Host.Now;
        for (var day = 0; day < 4; day++)
        {
            await StartAsync(async context => await context.WaitForExternalEvent<int>("e"), $"day-{day}");
            Host.Clock.Advance(TimeSpan.FromDays(1));
        }

        await RaiseAsync("e", 1, "day-0");
        Assert.Equal(["day-1", "day-2"], await ListAsync(new OrchestrationQuery(CreatedFrom: start.AddDays(1), CreatedTo: start.AddDays(3), PageSize: 1)));
        Assert.Equal(["day-0", "day-3"], await ListAsync(new OrchestrationQuery(LastUpdatedFrom: start.AddDays(3))));
        Assert.Equal(["day-1", "day-2"], await ListAsync(new OrchestrationQuery(LastUpdatedTo: start.AddDays(3))));
        Assert.Equal(["day-3"], await ListAsync(new OrchestrationQuery(CreatedFrom: start.AddDays(1), LastUpdatedFrom: start.AddDays(3))));
    }

    [Fact]
    public async Task A_page_without_room_is_refused() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Client.GetAllInstancesAsync(new OrchestrationQuery(PageSize: 0)));

    [Fact]
    public async Task The_state_tells_when_an_instance_was_created_and_last_did_something()
    {
        var created = Host.Now;
        await StartAsync(async context => await context.WaitForExternalEvent<int>("e"));
        Host.Clock.Advance(TimeSpan.FromDays(1));
        await RaiseAsync("e", 1);
        var state = await StateAsync();
        Assert.Equal((created, Host.Now, "Script"), (state.CreatedAt, state.LastUpdatedAt, state.Name));
    }

    private async Task<List<string>> ListAsync(OrchestrationQuery query)
    {
        var ids = new List<string>();
        do
        {
            var page = await Client.GetAllInstancesAsync(query);
            Assert.True(page.Instances.Count <= query.PageSize);
            ids.AddRange(page.Instances.Select(instance => instance.InstanceId));
            query = query with { Continuation = page.Continuation };
        }
        while (query.Continuation is not null);

        return ids;
    }
}
