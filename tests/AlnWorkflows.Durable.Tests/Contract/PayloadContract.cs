using AlnWorkflows.Durable.Tests.Scripts;

namespace AlnWorkflows.Durable.Tests.Contract;

public abstract class PayloadContract(ContractEngine engine) : EngineContract(engine)
{
    /// <summary>As JSON exactly the largest payload: quotation marks round it.</summary>
    private static readonly string Largest = new('x', WorkflowJson.MaxPayloadBytes - 2);

    private static readonly string TooLarge = Largest + "x";

    [Fact]
    public async Task One_megabyte_goes_through_every_door()
    {
        var activity = ScriptActivity.Add(_ => Task.FromResult<object?>(Largest));
        var child = new ScriptInput(ScriptOrchestration.Add(_ => Task.FromResult<object?>(Largest)));
        await StartAsync(async context =>
        {
            var echoed = await context.CallActivityAsync<string>("Echo", Largest);
            var made = await context.CallActivityAsync<string>("Script", activity);
            var raised = await context.WaitForExternalEvent<string>("e");
            var born = await context.CallSubOrchestratorAsync<string>("Script", child);
            return echoed == made && made == raised && raised == born ? Largest : "different";
        });
        await RaiseAsync("e", Largest);
        Assert.Equal(Largest, await OutputAsync<string>());
    }

    [Fact]
    public async Task A_large_input_reaches_the_code_and_whoever_asks_for_the_state()
    {
        var text = new string('"', 150_000);
        await StartAsync(async context =>
        {
            await context.WaitForExternalEvent<object?>("e");
            return context.GetInput<ScriptInput>()!.Text!.Length;
        }, text: text);
        await RaiseAsync("e");
        Assert.Equal(150_000, await OutputAsync<int>());
        Assert.Equal(text, WorkflowJson.Deserialize<ScriptInput>((await StateAsync()).SerializedInput)!.Text);
    }

    [Fact]
    public async Task More_than_one_megabyte_is_refused_at_the_call()
    {
        await StartAsync(async context =>
        {
            var activity = await Assert.ThrowsAsync<PayloadTooLargeException>(() => context.CallActivityAsync("Echo", TooLarge));
            await Assert.ThrowsAsync<PayloadTooLargeException>(() => context.CallSubOrchestratorAsync<int>("Script", TooLarge));
            Assert.Throws<PayloadTooLargeException>(() => context.ContinueAsNew(TooLarge));
            await context.WaitForExternalEvent<object?>("end");
            return activity.Bytes - activity.Limit;
        });
        await Assert.ThrowsAsync<PayloadTooLargeException>(() => Client.RaiseEventAsync("i", "end", TooLarge));
        await Assert.ThrowsAsync<PayloadTooLargeException>(() => Client.TerminateInstanceAsync("i", TooLarge));
        await Assert.ThrowsAsync<PayloadTooLargeException>(() => Client.ScheduleNewOrchestrationInstanceAsync("Script", TooLarge));
        await RaiseAsync("end");
        Assert.Equal(1, await OutputAsync<long>());
    }

    [Fact]
    public async Task An_activity_whose_output_is_too_large_has_failed()
    {
        var activity = ScriptActivity.Add(_ => Task.FromResult<object?>(TooLarge));
        await StartAsync(async context => (await Assert.ThrowsAsync<TaskFailedException>(() => context.CallActivityAsync("Script", activity))).FailureDetails.ErrorType);
        Assert.Equal(typeof(PayloadTooLargeException).FullName, await OutputAsync<string>());
    }

    [Fact]
    public async Task An_instance_whose_output_is_too_large_fails()
    {
        await StartAsync(_ => Task.FromResult<object?>(TooLarge));
        Assert.Equal(typeof(PayloadTooLargeException).FullName, (await FailureAsync()).ErrorType);
    }

    [Fact]
    public async Task A_custom_status_is_taken_up_to_sixteen_kilobytes_of_utf_16()
    {
        var largest = new string('x', (WorkflowJson.MaxCustomStatusBytes / 2) - 2);
        await StartAsync(context =>
        {
            context.SetCustomStatus(largest);
            Assert.Throws<PayloadTooLargeException>(() => context.SetCustomStatus(largest + "x"));
            return Task.FromResult<object?>(null);
        });
        Assert.Equal($"\"{largest}\"", (await StateAsync()).SerializedCustomStatus);
    }

    [Fact]
    public async Task A_turn_may_call_for_more_than_one_transaction_can_hold()
    {
        var text = new string('x', 50_000);
        await StartAsync(async context =>
        {
            var echoes = await Task.WhenAll(Enumerable.Range(0, 250).Select(n => context.CallActivityAsync<string>("Echo", n + text)));
            return echoes.Select((echo, n) => echo == n + text).Count(same => same);
        });
        Assert.Equal(250, await OutputAsync<int>());
    }

    [Fact]
    public async Task More_events_than_one_transaction_can_hold_are_all_taken_in_order()
    {
        await StartAsync(async context =>
        {
            await context.WaitForExternalEvent<object?>("go");
            var taken = new List<int>();
            while (taken.Count < 150)
                taken.Add(await context.WaitForExternalEvent<int>("e"));
            return taken;
        });
        for (var i = 0; i < 150; i++)
            await Client.RaiseEventAsync("i", "e", i);
        await RaiseAsync("go");
        Assert.Equal(Enumerable.Range(0, 150), await OutputAsync<List<int>>());
    }

    [Fact]
    public async Task A_turn_may_arm_more_timers_than_one_transaction_can_hold()
    {
        var start = Host.Now;
        await StartAsync(async context =>
        {
            var now = context.CurrentUtcDateTime;
            await Task.WhenAll(Enumerable.Range(1, 220).Select(hours => context.CreateTimer(now.AddHours(hours), CancellationToken.None)));
            return context.CurrentUtcDateTime;
        });
        await Host.RunUntilAsync(start.AddHours(220));
        Assert.Equal(start.AddHours(220).UtcDateTime, await OutputAsync<DateTime>());
    }
}
