using AlnWorkflows.Durable.Tests.Scripts;

namespace AlnWorkflows.Durable.Tests.Contract;

public abstract class SubOrchestrationContract(ContractEngine engine) : EngineContract(engine)
{
    [Fact]
    public async Task A_child_runs_under_its_own_id_and_gives_its_output()
    {
        var child = Child(async context => context.InstanceId + await context.CallActivityAsync<string>("Echo", "!"));
        await StartAsync(async context => await context.CallSubOrchestratorAsync<string>("Script", child, "i:child"));
        Assert.Equal("i:child!", await OutputAsync<string>());
        Assert.Equal("i:child!", await OutputAsync<string>("i:child"));
    }

    [Fact]
    public async Task A_child_without_an_id_gets_the_same_new_one_in_every_replay()
    {
        var child = Child(context => Task.FromResult<object?>(context.InstanceId));
        await StartAsync(async context =>
        {
            var id = await context.CallSubOrchestratorAsync<string>("Script", child);
            await context.WaitForExternalEvent<object?>("e");
            return id;
        });
        await RaiseAsync("e");
        var id = await OutputAsync<string>();
        Assert.True(Guid.TryParseExact(id, "N", out _));
        Assert.Equal(OrchestrationStatus.Completed, (await StateAsync(id!)).Status);
    }

    [Fact]
    public async Task A_failed_child_can_be_caught_and_names_every_step_on_the_way()
    {
        var child = Child(async context => await context.CallActivityAsync<string>("Fail", "z"));
        await StartAsync(async context => (await Assert.ThrowsAsync<TaskFailedException>(() => context.CallSubOrchestratorAsync<string>("Script", child))).Message);
        Assert.Equal(
            "Task 'Script' (#0) failed with an unhandled exception: Task 'Fail' (#0) failed with an unhandled exception: outer z",
            await OutputAsync<string>());
    }

    [Fact]
    public async Task An_unknown_child_fails_its_call_and_is_not_tried_again()
    {
        await StartAsync(async context => (await Assert.ThrowsAsync<TaskFailedException>(() => context.CallSubOrchestratorAsync<string>("NoSuch", retry: new RetryPolicy(3, TimeSpan.FromDays(1))))).FailureDetails.ErrorType);
        Assert.Equal(FailureDetails.OrchestrationNotFound, await OutputAsync<string>());
    }

    [Fact]
    public async Task A_terminated_child_fails_its_call()
    {
        var child = Child(async context => await context.WaitForExternalEvent<int>("never"));
        await StartAsync(async context => (await Assert.ThrowsAsync<TaskFailedException>(() => context.CallSubOrchestratorAsync<int>("Script", child, "c"))).Message);
        await Client.TerminateInstanceAsync("c");
        await Host.RunUntilIdleAsync();
        Assert.StartsWith("Task 'Script' (#0) failed", await OutputAsync<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_whose_id_is_in_use_fails_its_call_and_leaves_the_other_alone()
    {
        await StartAsync(async context => await context.WaitForExternalEvent<int>("e"), "taken");
        var child = Child(_ => Task.FromResult<object?>(1));
        await StartAsync(async context => (await Assert.ThrowsAsync<TaskFailedException>(() => context.CallSubOrchestratorAsync<int>("Script", child, "taken"))).FailureDetails.ErrorType);
        Assert.Equal(typeof(InstanceExistsException).FullName, await OutputAsync<string>());
        await AssertRunningAsync("taken");
    }

    [Fact]
    public async Task A_child_tried_again_gets_an_id_of_its_own()
    {
        var runs = 0;
        var child = Child(context => context.IsReplaying || ++runs < 2 ? throw new InvalidOperationException("again") : Task.FromResult<object?>(context.InstanceId));
        await StartAsync(async context => await context.CallSubOrchestratorAsync<string>("Script", child, "c", new RetryPolicy(3, TimeSpan.FromDays(1))));
        await Host.AdvanceToNextTimerAsync();
        Assert.Equal("c:2", await OutputAsync<string>());
    }

    [Fact]
    public async Task A_child_may_continue_as_new_before_it_answers()
    {
        var child = Child(context =>
        {
            var input = context.GetInput<ScriptInput>()!;
            if (input.Round < 3)
                context.ContinueAsNew(input with { Round = input.Round + 1 });
            return Task.FromResult<object?>(input.Round);
        });
        await StartAsync(async context => await context.CallSubOrchestratorAsync<int>("Script", child));
        Assert.Equal(3, await OutputAsync<int>());
    }

    [Fact]
    public async Task Many_children_at_once_all_answer()
    {
        var child = Child(context => context.CallActivityAsync<object?>("Echo", context.GetInput<ScriptInput>()!.Text));
        await StartAsync(async context => await Task.WhenAll(Enumerable.Range(0, 30).Select(n => context.CallSubOrchestratorAsync<string>("Script", child with { Text = $"{n}" }, $"c{n}"))));
        Assert.Equal(Enumerable.Range(0, 30).Select(n => $"{n}"), await OutputAsync<List<string>>());
    }

    [Fact]
    public async Task Ending_a_parent_leaves_its_child_running()
    {
        var child = Child(async context => await context.WaitForExternalEvent<int>("e"));
        await StartAsync(async context => await context.CallSubOrchestratorAsync<int>("Script", child, "c"));
        await Client.TerminateInstanceAsync("i");
        await Host.RunUntilIdleAsync();
        await RaiseAsync("e", 4, "c");
        Assert.Equal(4, await OutputAsync<int>("c"));
        Assert.Equal(OrchestrationStatus.Terminated, (await StateAsync()).Status);
    }

    [Fact]
    public async Task A_child_nobody_awaits_is_run_before_its_parent_ends()
    {
        var child = Child(async context => await context.WaitForExternalEvent<int>("e"));
        await StartAsync(context =>
        {
            _ = context.CallSubOrchestratorAsync<int>("Script", child, "c");
            return Task.FromResult<object?>("done");
        });
        await AssertRunningAsync();
        await RaiseAsync("e", 1, "c");
        Assert.Equal("done", await OutputAsync<string>());
    }

    private static ScriptInput Child(Func<OrchestrationContext, Task<object?>> code) => new(ScriptOrchestration.Add(code));
}
