
namespace AlnWorkflows.Durable.Tests.Contract;

public abstract class EventContract(ContractEngine engine) : EngineContract(engine)
{
    [Fact]
    public async Task Names_of_events_ignore_case()
    {
        await StartAsync(async context => await context.WaitForExternalEvent<string>("Answer"));
        await RaiseAsync("aNSWER", "yes");
        Assert.Equal("yes", await OutputAsync<string>());
    }

    [Fact]
    public async Task Events_raised_before_anyone_waits_are_kept_oldest_first()
    {
        await StartAsync(async context =>
        {
            await context.WaitForExternalEvent<object?>("go");
            var taken = new List<int>();
            while (taken.Count < 20)
                taken.Add(await context.WaitForExternalEvent<int>("n"));
            return taken;
        });
        for (var i = 0; i < 20; i++)
            await Client.RaiseEventAsync("i", "n", i);
        await RaiseAsync("go");
        Assert.Equal(Enumerable.Range(0, 20), await OutputAsync<List<int>>());
    }

    [Fact]
    public async Task An_event_raised_right_after_the_start_is_delivered()
    {
        var script = Scripts.ScriptOrchestration.Add(async context => await context.WaitForExternalEvent<int>("n"));
        await Client.ScheduleNewOrchestrationInstanceAsync("Script", new Scripts.ScriptInput(script), new StartOrchestrationOptions("i"));
        await RaiseAsync("n", 7);
        Assert.Equal(7, await OutputAsync<int>());
    }

    [Fact]
    public async Task Several_waits_for_one_name_are_served_first_in_first_out()
    {
        await StartAsync(async context => await Task.WhenAll(
            context.WaitForExternalEvent<string>("e"),
            context.WaitForExternalEvent<string>("E"),
            context.WaitForExternalEvent<string>("e")));
        await RaiseAsync("e", "A");
        await RaiseAsync("e", "B");
        await RaiseAsync("e", "C");
        Assert.Equal(["A", "B", "C"], await OutputAsync<List<string>>());
    }

    [Fact]
    public async Task A_cancelled_wait_takes_no_event()
    {
        await StartAsync(async context =>
        {
            using var cancellation = new CancellationTokenSource();
            var given = context.WaitForExternalEvent<string>("e", cancellation.Token);
            cancellation.Cancel();
            await Assert.ThrowsAnyAsync<TaskCanceledException>(() => given);
            await context.WaitForExternalEvent<object?>("go");
            return await context.WaitForExternalEvent<string>("e");
        });
        await RaiseAsync("e", "kept");
        await RaiseAsync("go");
        Assert.Equal("kept", await OutputAsync<string>());
    }

    [Fact]
    public async Task A_wait_that_timed_out_takes_no_event_and_says_which_event_did_not_come()
    {
        await StartAsync(async context =>
        {
            var late = await Assert.ThrowsAsync<EventTimeoutException>(() => context.WaitForExternalEvent<string>("e", TimeSpan.FromHours(1)));
            await context.WaitForExternalEvent<object?>("go");
            return late.EventName + " " + late.Timeout + " " + await context.WaitForExternalEvent<string>("e");
        });
        Assert.True(await Host.AdvanceToNextTimerAsync());
        await RaiseAsync("e", "kept");
        await RaiseAsync("go");
        Assert.Equal("e 01:00:00 kept", await OutputAsync<string>());
    }

    [Fact]
    public async Task A_timeout_nobody_catches_fails_the_instance()
    {
        await StartAsync(async context => await context.WaitForExternalEvent<string>("e", TimeSpan.FromHours(1)));
        await Host.AdvanceToNextTimerAsync();
        Assert.Equal(typeof(EventTimeoutException).FullName, (await FailureAsync()).ErrorType);
    }

    [Fact]
    public async Task An_event_in_time_leaves_no_timer_behind()
    {
        await StartAsync(async context =>
        {
            var taken = await context.WaitForExternalEvent<int>("e", TimeSpan.FromHours(1));
            await context.WaitForExternalEvent<object?>("go");
            return taken;
        });
        await RaiseAsync("e", 3);
        Assert.Null(await Host.NextDueAsync());
        await RaiseAsync("go");
        Assert.Equal(3, await OutputAsync<int>());
    }

    [Fact]
    public async Task A_timed_wait_ends_when_its_token_is_cancelled()
    {
        await StartAsync(async context =>
        {
            using var cancellation = new CancellationTokenSource();
            var given = context.WaitForExternalEvent<int>("e", TimeSpan.FromHours(1), cancellation.Token);
            cancellation.Cancel();
            var thrown = await Assert.ThrowsAnyAsync<TaskCanceledException>(() => given);
            return thrown is EventTimeoutException;
        });
        Assert.False(await OutputAsync<bool>());
    }

    [Fact]
    public async Task Waits_abandoned_in_a_loop_lose_no_event()
    {
        await StartAsync(async context =>
        {
            for (var i = 0; i < 3; i++)
            {
                using var cancellation = new CancellationTokenSource();
                var timer = context.CreateTimer(context.CurrentUtcDateTime.AddHours(1), CancellationToken.None);
                var answer = context.WaitForExternalEvent<string>("e", cancellation.Token);
                await Task.WhenAny(answer, timer);
                cancellation.Cancel();
            }

            return new[] { await context.WaitForExternalEvent<string>("e"), await context.WaitForExternalEvent<string>("e"), await context.WaitForExternalEvent<string>("e") };
        });
        for (var i = 0; i < 3; i++)
            await Host.AdvanceToNextTimerAsync();
        await RaiseAsync("e", "A");
        await RaiseAsync("e", "B");
        await RaiseAsync("e", "C");
        Assert.Equal(["A", "B", "C"], await OutputAsync<List<string>>());
    }

    [Fact]
    public async Task No_payload_is_null_where_the_type_can_be_and_an_exception_at_the_wait_where_it_cannot()
    {
        await StartAsync(async context =>
        {
            var text = await context.WaitForExternalEvent<string?>("e");
            var flag = await context.WaitForExternalEvent<bool?>("e");
            var wrong = await Assert.ThrowsAsync<EventPayloadException>(() => context.WaitForExternalEvent<int>("e"));
            return new[] { text is null ? "null" : text, flag is null ? "null" : "set", wrong.EventName, await context.WaitForExternalEvent<string>("e") };
        });
        for (var i = 0; i < 3; i++)
            await RaiseAsync("e");
        await RaiseAsync("e", "next");
        Assert.Equal(["null", "null", "e", "next"], await OutputAsync<List<string>>());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_payload_of_the_wrong_type_is_an_exception_at_the_wait_and_is_used_up(bool waits)
    {
        await StartAsync(async context =>
        {
            if (!waits)
                await context.WaitForExternalEvent<object?>("go");
            await Assert.ThrowsAsync<EventPayloadException>(() => context.WaitForExternalEvent<int>("e"));
            return await context.WaitForExternalEvent<int>("e");
        });
        await RaiseAsync("e", "not a number");
        await RaiseAsync("e", 5);
        if (!waits)
            await RaiseAsync("go");
        Assert.Equal(5, await OutputAsync<int>());
    }

    [Fact]
    public async Task Waits_for_one_name_may_ask_for_different_types()
    {
        await StartAsync(async context =>
        {
            var number = context.WaitForExternalEvent<int>("e");
            var text = context.WaitForExternalEvent<string>("e");
            return await number + await text;
        });
        await RaiseAsync("e", 1);
        await RaiseAsync("e", "one");
        Assert.Equal("1one", await OutputAsync<string>());
    }

    [Fact]
    public async Task Two_events_of_one_id_are_one_event_even_long_after_the_first_was_taken()
    {
        await StartAsync(async context =>
        {
            var first = await context.WaitForExternalEvent<int>("e");
            return first + await context.WaitForExternalEvent<int>("e");
        });
        await RaiseAsync("e", 1, eventId: "the/one?");
        await RaiseAsync("e", 10, eventId: "the/one?");
        await AssertRunningAsync();
        await RaiseAsync("e", 100, eventId: "another");
        Assert.Equal(101, await OutputAsync<int>());
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("not/an#id")]
    public async Task An_event_for_an_unknown_instance_is_refused(string id)
    {
        var refused = await Assert.ThrowsAsync<InstanceNotFoundException>(() => Client.RaiseEventAsync(id, "e"));
        Assert.Equal(id, refused.InstanceId);
    }

    [Fact]
    public async Task An_event_for_a_finished_instance_is_refused()
    {
        await StartAsync(_ => Task.FromResult<object?>(1));
        var refused = await Assert.ThrowsAsync<InstanceFinishedException>(() => Client.RaiseEventAsync("i", "e"));
        Assert.Equal("i", refused.InstanceId);
    }

    [Fact]
    public async Task An_event_without_a_name_is_refused_on_both_sides()
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Client.RaiseEventAsync("i", ""));
        await StartAsync(async context =>
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(() => context.WaitForExternalEvent<int>(""));
            return true;
        });
        Assert.True(await OutputAsync<bool>());
    }

    [Fact]
    public async Task A_wait_of_no_time_takes_what_is_there_and_else_ends_in_the_next_turn()
    {
        await StartAsync(async context =>
        {
            await context.WaitForExternalEvent<object?>("on");
            var there = await context.WaitForExternalEvent<string>("e", TimeSpan.Zero);
            await Assert.ThrowsAsync<EventTimeoutException>(() => context.WaitForExternalEvent<string>("e", TimeSpan.Zero));
            return there;
        });
        await RaiseAsync("e", "there");
        await RaiseAsync("on");
        Assert.Equal("there", await OutputAsync<string>());
    }

    [Fact]
    public async Task A_wait_without_end_arms_no_timer()
    {
        await StartAsync(async context => await context.WaitForExternalEvent<string>("e", Timeout.InfiniteTimeSpan));
        Assert.Null(await Host.NextDueAsync());
        await RaiseAsync("e", "x");
        Assert.Equal("x", await OutputAsync<string>());
    }

    [Fact]
    public async Task An_open_wait_does_not_hold_up_the_end()
    {
        await StartAsync(context =>
        {
            _ = context.WaitForExternalEvent<int>("never");
            return Task.FromResult<object?>("done");
        });
        Assert.Equal("done", await OutputAsync<string>());
    }
}
