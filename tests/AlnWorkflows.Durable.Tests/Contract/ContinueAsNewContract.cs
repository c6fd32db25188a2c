using AlnWorkflows.Durable.Tests.Scripts;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Durable.Tests.Contract;

public abstract class ContinueAsNewContract(ContractEngine engine) : EngineContract(engine)
{
    [Fact]
    public async Task A_new_generation_has_the_new_input_and_the_old_instances_age()
    {
        await StartAsync(async context =>
        {
            var input = context.GetInput<ScriptInput>()!;
            context.SetCustomStatus("first");
            await context.WaitForExternalEvent<object?>("on");
            if (input.Round == 0)
                context.ContinueAsNew(input with { Round = 1 });
            return input.Round;
        });
        var before = await StateAsync();
        Assert.Equal("\"first\"", before.SerializedCustomStatus);
        Host.Clock.Advance(TimeSpan.FromDays(1));
        await RaiseAsync("on");

        var after = await StateAsync();
        Assert.Equal((OrchestrationStatus.Running, before.CreatedAt), (after.Status, after.CreatedAt));
        Assert.Contains("\"Round\":1", after.SerializedInput, StringComparison.Ordinal);
        await RaiseAsync("on");
        Assert.Equal(1, await OutputAsync<int>());
    }

    [Fact]
    public async Task The_custom_status_is_cleared()
    {
        await StartAsync(async context =>
        {
            var input = context.GetInput<ScriptInput>()!;
            if (input.Round == 1)
                return await context.WaitForExternalEvent<int>("e");
            context.SetCustomStatus("first");
            context.ContinueAsNew(input with { Round = 1 });
            return 0;
        });
        Assert.Null((await StateAsync()).SerializedCustomStatus);
    }

    [Fact]
    public async Task Events_nobody_waited_for_are_carried_over_in_their_order()
    {
        await StartAsync(async context =>
        {
            var input = context.GetInput<ScriptInput>()!;
            if (input.Round == 0)
            {
                await context.WaitForExternalEvent<object?>("on");
                context.ContinueAsNew(input with { Round = 1 });
                return null;
            }

            return new[] { await context.WaitForExternalEvent<string>("a"), await context.WaitForExternalEvent<string>("b"), await context.WaitForExternalEvent<string>("a") };
        });
        await RaiseAsync("a", "a1");
        await RaiseAsync("b", "b1");
        await RaiseAsync("a", "a2");
        await RaiseAsync("on");
        Assert.Equal(["a1", "b1", "a2"], await OutputAsync<List<string>>());
    }

    [Fact]
    public async Task Events_a_cancelled_wait_had_called_for_are_carried_over_before_the_younger_ones()
    {
        await StartAsync(async context =>
        {
            var input = context.GetInput<ScriptInput>()!;
            if (input.Round == 0)
            {
                using var cancellation = new CancellationTokenSource();
                _ = context.WaitForExternalEvent<string>("a", cancellation.Token);
                _ = context.WaitForExternalEvent<string>("b", cancellation.Token);
                cancellation.Cancel();
                await context.WaitForExternalEvent<object?>("on");
                context.ContinueAsNew(input with { Round = 1 });
                return null;
            }

            return new[] { await context.WaitForExternalEvent<string>("a"), await context.WaitForExternalEvent<string>("a"), await context.WaitForExternalEvent<string>("b") };
        });
        await RaiseAsync("b", "b1");
        await RaiseAsync("a", "a1");
        await RaiseAsync("a", "a2");
        await RaiseAsync("on");
        Assert.Equal(["a1", "a2", "b1"], await OutputAsync<List<string>>());
    }

    [Fact]
    public async Task Events_nobody_waited_for_are_dropped_where_the_code_says_so()
    {
        await StartAsync(async context =>
        {
            var input = context.GetInput<ScriptInput>()!;
            if (input.Round == 1)
                return await context.WaitForExternalEvent<string>("e");
            await context.WaitForExternalEvent<object?>("on");
            context.ContinueAsNew(input with { Round = 1 }, preserveUnprocessedEvents: false);
            return null;
        });
        await RaiseAsync("e", "old");
        await RaiseAsync("on");
        await AssertRunningAsync();
        await RaiseAsync("e", "new");
        Assert.Equal("new", await OutputAsync<string>());
    }

    [Fact]
    public async Task Twenty_events_over_twenty_generations_are_all_taken_in_order()
    {
        await StartAsync(async context =>
        {
            var input = context.GetInput<ScriptInput>()!;
            var text = input.Text + await context.WaitForExternalEvent<string>("e");
            if (input.Round < 19)
                context.ContinueAsNew(input with { Round = input.Round + 1, Text = text });
            return text;
        });
        for (var i = 0; i < 20; i++)
            await Client.RaiseEventAsync("i", "e", $"{(char)('a' + i)}");
        await Host.RunUntilIdleAsync();
        Assert.Equal("abcdefghijklmnopqrst", await OutputAsync<string>());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_throw_after_it_fails_the_instance(bool atOnce)
    {
        await StartAsync(async context =>
        {
            context.ContinueAsNew(context.GetInput<ScriptInput>());
            if (!atOnce)
                await context.CallActivityAsync("Echo", "x");
            throw new InvalidOperationException("after");
        });
        Assert.Equal("after", (await FailureAsync()).ErrorMessage);
    }

    [Fact]
    public async Task Called_twice_the_last_call_counts()
    {
        await StartAsync(context =>
        {
            var input = context.GetInput<ScriptInput>()!;
            if (input.Round == 0)
            {
                context.ContinueAsNew(input with { Round = 1 });
                context.ContinueAsNew(input with { Round = 2 });
            }

            return Task.FromResult<object?>(input.Round);
        });
        Assert.Equal(2, await OutputAsync<int>());
    }

    [Fact]
    public async Task Open_timers_are_cancelled()
    {
        await StartAsync(async context =>
        {
            var input = context.GetInput<ScriptInput>()!;
            if (input.Round == 1)
                return await context.WaitForExternalEvent<int>("e");
            _ = context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), CancellationToken.None);
            context.ContinueAsNew(input with { Round = 1 });
            return 0;
        });
        Assert.Null(await Host.NextDueAsync());
    }

    [Fact]
    public async Task An_open_activity_is_run_first_and_its_result_means_nothing_to_the_next_generation()
    {
        var runs = 0;
        var activity = ScriptActivity.Add(_ => Task.FromResult<object?>(++runs));
        await StartAsync(async context =>
        {
            var input = context.GetInput<ScriptInput>()!;
            if (input.Round == 1)
                return await context.CallActivityAsync<string>("Echo", "second");
            _ = context.CallActivityAsync("Script", activity);
            context.ContinueAsNew(input with { Round = 1 });
            return null;
        });
        Assert.Equal(("second", 1), (await OutputAsync<string>(), runs));
    }

    [Fact]
    public async Task New_guids_differ_from_those_of_the_generation_before_though_no_time_has_passed()
    {
        await StartAsync(context =>
        {
            var input = context.GetInput<ScriptInput>()!;
            var guids = $"{input.Text} {context.NewGuid()}".Trim();
            if (input.Round < 9)
                context.ContinueAsNew(input with { Round = input.Round + 1, Text = guids });
            return Task.FromResult<object?>(guids);
        });
        Assert.Equal(10, (await OutputAsync<string>()).Split(' ').Distinct().Count());
    }

    [Fact]
    public async Task Only_the_history_of_the_last_generation_is_kept()
    {
        await StartAsync(async context =>
        {
            var input = context.GetInput<ScriptInput>()!;
            for (var i = 0; i < 5; i++)
                await context.CallActivityAsync("Echo", new string('x', 200_000));
            if (input.Round < 3)
                context.ContinueAsNew(input with { Round = input.Round + 1 });
            return null;
        });
        await OutputAsync<object?>();
        var rows = (await Host.Store.QueryAsync("Instances", new TableRange("i"))).Rows;
        Assert.Equal(6, rows.Count(row => row.RowKey.StartsWith("h|", StringComparison.Ordinal)));
        Assert.Equal(6, rows.Count(row => row.RowKey.StartsWith("x|", StringComparison.Ordinal)));
    }
}
