using System.Text.Json;
using AlnWorkflows.Durable.Tests.Scripts;

namespace AlnWorkflows.Durable.Tests.Contract;

public abstract class FailureContract(ContractEngine engine) : EngineContract(engine)
{
    [Fact]
    public async Task A_failed_activity_can_be_caught_with_its_name_number_and_reason()
    {
        await StartAsync(async context =>
        {
            await context.CallActivityAsync("Echo", "x");
            var failure = await Assert.ThrowsAsync<TaskFailedException>(() => context.CallActivityAsync<string>("Fail", "a"));
            return new[] { failure.Message, failure.TaskName, $"{failure.TaskId}", failure.FailureDetails.ErrorType, failure.FailureDetails.ErrorMessage, failure.FailureDetails.Inner!.ErrorMessage };
        });
        Assert.Equal(
            ["Task 'Fail' (#1) failed with an unhandled exception: outer a", "Fail", "1", "System.InvalidOperationException", "outer a", "inner a"],
            await OutputAsync<List<string>>());
    }

    [Fact]
    public async Task A_failed_activity_nobody_catches_fails_the_instance_with_the_whole_chain()
    {
        await StartAsync(async context => await context.CallActivityAsync<string>("Fail", "a"));
        var failure = await FailureAsync();
        Assert.Equal(typeof(TaskFailedException).FullName, failure.ErrorType);
        Assert.Equal("Task 'Fail' (#0) failed with an unhandled exception: outer a", failure.ErrorMessage);
        Assert.Equal("inner a", failure.Inner!.Inner!.ErrorMessage);
    }

    [Fact]
    public async Task An_exception_of_the_code_fails_the_instance()
    {
        await StartAsync(_ => throw new FormatException("of the code"));
        Assert.Equal(("System.FormatException", "of the code"), ((await FailureAsync()).ErrorType, (await FailureAsync()).ErrorMessage));
    }

    [Fact]
    public async Task An_unknown_activity_fails_and_is_not_tried_again()
    {
        await StartAsync(async context =>
        {
            var failure = await Assert.ThrowsAsync<TaskFailedException>(() => context.CallActivityAsync<string>("Nope", null, new RetryPolicy(5, TimeSpan.FromHours(1))));
            return new[] { failure.Message, failure.FailureDetails.ErrorType };
        });
        Assert.Equal(
            ["Task 'Nope' (#0) failed with an unhandled exception: No activity task named 'Nope' was found.", FailureDetails.ActivityNotFound],
            await OutputAsync<List<string>>());
    }

    [Fact]
    public async Task An_unknown_orchestration_fails_its_instance()
    {
        await Client.ScheduleNewOrchestrationInstanceAsync("NoSuch", null, new StartOrchestrationOptions("i"));
        await Host.RunUntilIdleAsync();
        Assert.Equal((FailureDetails.OrchestrationNotFound, "No orchestrator task named 'NoSuch' was found."), ((await FailureAsync()).ErrorType, (await FailureAsync()).ErrorMessage));
    }

    [Fact]
    public async Task Names_of_activities_and_orchestrations_ignore_case()
    {
        var child = new ScriptInput(ScriptOrchestration.Add(_ => Task.FromResult<object?>("child")));
        await StartAsync(async context => await context.CallActivityAsync<string>("eCHO", "x") + await context.CallSubOrchestratorAsync<string>("sCRIPT", child));
        Assert.Equal("xchild", await OutputAsync<string>());
    }

    [Fact]
    public async Task A_result_that_does_not_fit_can_be_caught_at_the_await()
    {
        await StartAsync(async context =>
        {
            await Assert.ThrowsAsync<JsonException>(() => context.CallActivityAsync<int>("Echo", "text"));
            return true;
        });
        Assert.True(await OutputAsync<bool>());
    }

    [Fact]
    public async Task An_input_that_does_not_fit_fails_the_activity()
    {
        await StartAsync(async context => (await Assert.ThrowsAsync<TaskFailedException>(() => context.CallActivityAsync<string>("Echo", 5))).FailureDetails.ErrorType);
        Assert.Equal(typeof(JsonException).FullName, await OutputAsync<string>());
    }

    [Fact]
    public async Task An_activity_that_throws_a_cancellation_has_failed_like_any_other()
    {
        var activity = ScriptActivity.Add(_ => throw new OperationCanceledException("given up"));
        await StartAsync(async context => (await Assert.ThrowsAsync<TaskFailedException>(() => context.CallActivityAsync<string>("Script", activity))).FailureDetails.ErrorMessage);
        Assert.Equal("given up", await OutputAsync<string>());
    }

    [Fact]
    public async Task Three_attempts_are_numbered_with_the_timers_between_them()
    {
        var start = Host.Now;
        var runs = new List<DateTimeOffset>();
        var activity = ScriptActivity.Add(_ =>
        {
            runs.Add(Host.Now);
            throw new InvalidOperationException("again");
        });
        await StartAsync(async context =>
        {
            var failure = await Assert.ThrowsAsync<TaskFailedException>(() => context.CallActivityAsync("Script", activity, new RetryPolicy(3, TimeSpan.FromMinutes(1), 10)));
            return failure.TaskId;
        });
        await Host.RunUntilAsync(start.AddDays(1));
        Assert.Equal(4, await OutputAsync<int>());
        Assert.Equal([start, start.AddMinutes(1), start.AddMinutes(11)], runs);
    }

    [Fact]
    public async Task Attempts_stop_at_the_timeout_and_come_no_further_apart_than_the_longest_interval()
    {
        var start = Host.Now;
        var runs = new List<DateTimeOffset>();
        var activity = ScriptActivity.Add(_ =>
        {
            runs.Add(Host.Now);
            throw new InvalidOperationException("again");
        });
        var policy = new RetryPolicy(100, TimeSpan.FromMinutes(1), 1000, TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(6));
        await StartAsync(async context =>
        {
            await Assert.ThrowsAsync<TaskFailedException>(() => context.CallActivityAsync("Script", activity, policy));
            return null;
        });
        await Host.RunUntilAsync(start.AddDays(1));
        await OutputAsync<object?>();
        Assert.Equal([start, start.AddMinutes(1), start.AddMinutes(3), start.AddMinutes(5)], runs);
    }

    [Fact]
    public async Task An_attempt_that_succeeds_gives_its_result()
    {
        var runs = 0;
        var activity = ScriptActivity.Add(_ => ++runs < 3 ? throw new InvalidOperationException("again") : Task.FromResult<object?>("third"));
        await StartAsync(async context => await context.CallActivityAsync<string>("Script", activity, new RetryPolicy(5, TimeSpan.FromDays(1))));
        await Host.RunUntilAsync(Host.Now.AddDays(3));
        Assert.Equal("third", await OutputAsync<string>());
    }

    [Fact]
    public async Task WhenAll_throws_the_first_failure_by_the_order_of_tasks()
    {
        await StartAsync(async context =>
        {
            var all = Task.WhenAll(context.CallActivityAsync<string>("Fail", "a"), context.CallActivityAsync<string>("Fail", "b"));
            var thrown = await Assert.ThrowsAsync<TaskFailedException>(() => all);
            return $"{thrown.FailureDetails.ErrorMessage} of {all.Exception!.InnerExceptions.Count}";
        });
        Assert.Equal("outer a of 2", await OutputAsync<string>());
    }

    [Fact]
    public async Task A_fire_and_forget_activity_is_run_before_the_instance_ends()
    {
        var runs = 0;
        var activity = ScriptActivity.Add(_ => Task.FromResult<object?>(++runs));
        await StartAsync(context =>
        {
            _ = context.CallActivityAsync("Script", activity);
            return Task.FromResult<object?>("done");
        });
        Assert.Equal("done", await OutputAsync<string>());
        Assert.Equal(1, runs);
    }

    [Fact]
    public async Task An_instance_that_has_returned_can_do_nothing_more()
    {
        var refused = false;
        await StartAsync(context =>
        {
            _ = Late();
            return Task.FromResult<object?>("done");

            async Task Late()
            {
                await Assert.ThrowsAnyAsync<TaskCanceledException>(() => context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), CancellationToken.None));
                Assert.Throws<InvalidOperationException>(() => context.SetCustomStatus("late"));
                refused = true;
            }
        });
        await OutputAsync<string>();
        Assert.True(refused);
        Assert.Null((await StateAsync()).SerializedCustomStatus);
    }

    [Fact]
    public async Task An_activity_may_be_given_nothing_and_give_nothing()
    {
        var activity = ScriptActivity.Add(_ => Task.FromResult<object?>(null));
        await StartAsync(async context => new[] { await context.CallActivityAsync<string?>("Script", activity), await context.CallActivityAsync<string?>("Echo") });
        Assert.Equal([null, null], await OutputAsync<List<string?>>());
    }

    [Fact]
    public async Task The_failure_of_an_instance_is_told_with_type_message_and_what_lay_within()
    {
        await StartAsync(_ => throw new InvalidOperationException("outer", new FormatException("inner")));
        var failure = await FailureAsync();
        Assert.Equal((typeof(InvalidOperationException).FullName, "outer"), (failure.ErrorType, failure.ErrorMessage));
        Assert.Equal((typeof(FormatException).FullName, "inner"), (failure.Inner!.ErrorType, failure.Inner.ErrorMessage));
    }
}
