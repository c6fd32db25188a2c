using AlnWorkflows.Durable.Tests.Scripts;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Testing;

namespace AlnWorkflows.Durable.Tests.Contract;

public abstract class ControlContract(ContractEngine engine) : EngineContract(engine)
{
    [Fact]
    public async Task A_suspended_instance_runs_no_code_and_keeps_all_for_the_resume()
    {
        var turns = 0;
        await StartAsync(async context =>
        {
            turns++;
            var timer = context.CreateTimer(context.CurrentUtcDateTime.AddHours(1), CancellationToken.None);
            var events = new[] { await context.WaitForExternalEvent<int>("e"), await context.WaitForExternalEvent<int>("e") };
            await timer;
            return events;
        });
        await Client.SuspendInstanceAsync("i", "for the test");
        await Client.SuspendInstanceAsync("i");
        await Host.RunUntilIdleAsync();
        Assert.Equal(OrchestrationStatus.Suspended, (await StateAsync()).Status);

        await RaiseAsync("e", 1);
        await RaiseAsync("e", 2);
        await Host.RunUntilAsync(Host.Now.AddDays(1));
        Assert.Equal((1, OrchestrationStatus.Suspended), (turns, (await StateAsync()).Status));

        await Client.ResumeInstanceAsync("i");
        await Host.RunUntilIdleAsync();
        Assert.Equal([1, 2], await OutputAsync<List<int>>());
    }

    [Fact]
    public async Task A_timer_that_comes_due_after_the_resume_still_fires()
    {
        await StartAsync(async context =>
        {
            await context.CreateTimer(context.CurrentUtcDateTime.AddDays(2), CancellationToken.None);
            return null;
        });
        await Client.SuspendInstanceAsync("i");
        await Host.RunUntilAsync(Host.Now.AddDays(1));
        await Client.ResumeInstanceAsync("i");
        await Host.RunUntilIdleAsync();
        await AssertRunningAsync();
        Assert.True(await Host.AdvanceToNextTimerAsync());
        await OutputAsync<object?>();
    }

    [Fact]
    public async Task The_result_of_an_activity_that_ends_during_suspension_outlives_the_host()
    {
        var runs = 0;
        var activity = ScriptActivity.Add(async call =>
        {
            runs++;
            await Client.SuspendInstanceAsync(call.InstanceId);
            return "result";
        });
        await StartAsync(async context => await context.CallActivityAsync<string>("Script", activity));
        Assert.Equal(OrchestrationStatus.Suspended, (await StateAsync()).Status);

        await using var next = new VirtualTimeHost(NewRegistry(), clock: Host.Clock, store: Host.Store);
        await next.RunUntilIdleAsync();
        await next.Client.ResumeInstanceAsync("i");
        await next.RunUntilIdleAsync();
        Assert.Equal(("result", 1), (await OutputAsync<string>(), runs));
    }

    [Fact]
    public async Task An_instance_may_be_suspended_before_its_first_turn()
    {
        var script = new ScriptInput(ScriptOrchestration.Add(_ => Task.FromResult<object?>("ran")));
        await Client.ScheduleNewOrchestrationInstanceAsync("Script", script, new StartOrchestrationOptions("i"));
        await Client.SuspendInstanceAsync("i");
        await Host.RunUntilIdleAsync();
        Assert.Equal(OrchestrationStatus.Suspended, (await StateAsync()).Status);
        await Client.ResumeInstanceAsync("i");
        await Host.RunUntilIdleAsync();
        Assert.Equal("ran", await OutputAsync<string>());
    }

    [Fact]
    public async Task Terminating_runs_no_code_of_the_instance_not_even_finally()
    {
        var ran = false;
        await StartAsync(async context =>
        {
            try
            {
                await context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), CancellationToken.None);
            }
            finally
            {
                ran = true;
            }

            return null;
        });
        await Client.TerminateInstanceAsync("i", "ended");
        await Host.RunUntilIdleAsync();
        var state = await StateAsync();
        Assert.Equal((OrchestrationStatus.Terminated, "\"ended\"", false), (state.Status, state.SerializedOutput, ran));
        Assert.Null(await Host.NextDueAsync());
    }

    [Fact]
    public async Task A_suspended_instance_can_be_terminated()
    {
        await StartAsync(async context => await context.WaitForExternalEvent<int>("e"));
        await Client.SuspendInstanceAsync("i");
        await Host.RunUntilIdleAsync();
        await Client.TerminateInstanceAsync("i");
        await Host.RunUntilIdleAsync();
        Assert.Equal(OrchestrationStatus.Terminated, (await StateAsync()).Status);
    }

    [Fact]
    public async Task Neither_an_unknown_nor_a_finished_instance_can_be_controlled()
    {
        await StartAsync(_ => Task.FromResult<object?>(null));
        foreach (var act in new Func<string, Task>[] { id => Client.SuspendInstanceAsync(id), id => Client.ResumeInstanceAsync(id), id => Client.TerminateInstanceAsync(id) })
        {
            await Assert.ThrowsAsync<InstanceFinishedException>(() => act("i"));
            await Assert.ThrowsAsync<InstanceNotFoundException>(() => act("unknown"));
        }
    }

    [Fact]
    public async Task The_result_of_an_activity_that_ends_after_the_instance_is_ignored()
    {
        var activity = ScriptActivity.Add(async call =>
        {
            await Client.TerminateInstanceAsync(call.InstanceId, "ended");
            return "too late";
        });
        await StartAsync(async context => await context.CallActivityAsync<string>("Script", activity));
        Assert.Equal((OrchestrationStatus.Terminated, "\"ended\""), ((await StateAsync()).Status, (await StateAsync()).SerializedOutput));
    }

    [Fact]
    public async Task Only_a_finished_instance_can_be_purged_and_it_leaves_nothing()
    {
        await StartAsync(async context => await context.WaitForExternalEvent<string>("e"), text: new string('x', 300_000));
        Assert.False(await Client.PurgeInstanceAsync("i"));
        Assert.False(await Client.PurgeInstanceAsync("unknown"));
        await RaiseAsync("e", new string('y', 300_000));
        Assert.True(await Client.PurgeInstanceAsync("i"));
        Assert.Null(await Client.GetInstanceAsync("i"));
        Assert.Empty((await Host.Store.QueryAsync("Instances", new TableRange("i"))).Rows);
        Assert.Empty((await Client.GetAllInstancesAsync(new OrchestrationQuery())).Instances);
    }

    [Fact]
    public async Task An_id_is_free_again_only_after_a_purge()
    {
        await StartAsync(_ => Task.FromResult<object?>("first"));
        await Client.PurgeInstanceAsync("i");
        await StartAsync(async context => await context.CallActivityAsync<string>("Echo", "second"));
        Assert.Equal("second", await OutputAsync<string>());
    }

    [Fact]
    public async Task Finished_instances_are_purged_by_age_and_status_and_no_others()
    {
        var start = Host.Now;
        for (var day = 0; day < 3; day++)
        {
            await StartAsync(_ => Task.FromResult<object?>(null), $"completed-{day}");
            await StartAsync(_ => throw new InvalidOperationException("no"), $"failed-{day}");
            await StartAsync(async context => await context.WaitForExternalEvent<int>("e"), $"running-{day}");
            Host.Clock.Advance(TimeSpan.FromDays(1));
        }

        var failed = new HashSet<OrchestrationStatus> { OrchestrationStatus.Failed, OrchestrationStatus.Running };
        Assert.Equal(1, await Client.PurgeAllInstancesAsync(new PurgeInstancesFilter(EndedBefore: start.AddDays(1), Statuses: failed)));
        Assert.Equal(2, await Client.PurgeAllInstancesAsync(new PurgeInstancesFilter(CreatedFrom: start.AddDays(1), CreatedTo: start.AddDays(2))));
        var left = (await Client.GetAllInstancesAsync(new OrchestrationQuery())).Instances.Select(instance => instance.InstanceId);
        Assert.Equal(["completed-0", "completed-2", "failed-2", "running-0", "running-1", "running-2"], left);
        Assert.Equal(3, await Client.PurgeAllInstancesAsync(new PurgeInstancesFilter()));
    }

    [Fact]
    public async Task Suspending_twice_needs_one_resume_and_a_resume_of_what_runs_changes_nothing()
    {
        await StartAsync(async context => await context.WaitForExternalEvent<int>("e"));
        await Client.ResumeInstanceAsync("i");
        await Host.RunUntilIdleAsync();
        await AssertRunningAsync();
        await Client.SuspendInstanceAsync("i");
        await Host.RunUntilIdleAsync();
        await Client.SuspendInstanceAsync("i");
        await Host.RunUntilIdleAsync();
        await Client.ResumeInstanceAsync("i");
        await Host.RunUntilIdleAsync();
        await AssertRunningAsync();
        await RaiseAsync("e", 1);
        Assert.Equal(1, await OutputAsync<int>());
    }

    [Fact]
    public async Task Purging_a_parent_leaves_its_children()
    {
        var child = new ScriptInput(ScriptOrchestration.Add(_ => Task.FromResult<object?>(1)));
        await StartAsync(async context => await context.CallSubOrchestratorAsync<int>("Script", child, "c"));
        Assert.True(await Client.PurgeInstanceAsync("i"));
        Assert.Equal(1, await OutputAsync<int>("c"));
    }

    [Fact]
    public async Task An_instance_may_be_terminated_before_its_first_turn()
    {
        var ran = false;
        var script = new ScriptInput(ScriptOrchestration.Add(_ => Task.FromResult<object?>(ran = true)));
        await Client.ScheduleNewOrchestrationInstanceAsync("Script", script, new StartOrchestrationOptions("i"));
        await Client.TerminateInstanceAsync("i");
        await Host.RunUntilIdleAsync();
        Assert.Equal((OrchestrationStatus.Terminated, false), ((await StateAsync()).Status, ran));
    }
}
