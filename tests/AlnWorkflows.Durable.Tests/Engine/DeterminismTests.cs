using AlnWorkflows.Durable.Tests.Contract;
using AlnWorkflows.Durable.Tests.Scripts;
using AlnWorkflows.Storage.Tables.InMemory;
using AlnWorkflows.Testing;

namespace AlnWorkflows.Durable.Tests.Engine;

public sealed class DeterminismTests : IAsyncDisposable
{
    private readonly InMemoryTableStore store = new();
    private readonly ManualTimeProvider clock = new();
    private readonly VirtualTimeHost host;
    private readonly string script = ScriptOrchestration.Add(RightAsync);

    public DeterminismTests() => host = NewHost();

    public static TheoryData<string, string> Wrongs => new()
    {
        { "another activity", "expects activity 'Echo' (#0), the code found there is activity 'Fail' (#0)" },
        { "another kind of step", "expects activity 'Echo' (#0), the code found there is a timer (#0)" },
        { "one step more", "expects no further step in this turn, the code found there is activity 'Echo' (#1)" },
        { "no step", "expects activity 'Echo' (#0), the code does nothing there" },
        { "an early end", "the code has ended where the history goes on" },
    };

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [MemberData(nameof(Wrongs))]
    public async Task Code_that_does_not_fit_the_history_stops_the_instance_which_says_what_differs(string wrong, string difference)
    {
        await StartAsync();
        ScriptOrchestration.Replace(script, context => WrongAsync(wrong, context));
        await RaiseAsync("e", 1);

        var state = (await host.Client.GetInstanceAsync("i"))!;
        Assert.Equal((OrchestrationStatus.Running, true), (state.Status, state.IsBlocked));
        Assert.Equal(FailureDetails.NonDeterminism, state.FailureDetails!.ErrorType);
        Assert.Contains(difference, state.FailureDetails.ErrorMessage, StringComparison.Ordinal);
        Assert.Contains("'Script'", state.FailureDetails.ErrorMessage, StringComparison.Ordinal);
        Assert.Contains("'i'", state.FailureDetails.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_instance_goes_on_with_the_next_event_once_the_code_is_right_and_has_lost_nothing()
    {
        await BlockAsync();
        ScriptOrchestration.Replace(script, RightAsync);
        await RaiseAsync("e", 3);
        await AssertEndAsync(host, 6);
    }

    [Fact]
    public async Task A_stopped_instance_goes_on_after_a_restart_with_the_right_code()
    {
        await BlockAsync();
        await RaiseAsync("e", 3);
        ScriptOrchestration.Replace(script, RightAsync);
        await using var next = NewHost();
        await next.RunUntilIdleAsync();
        await AssertEndAsync(next, 6);
    }

    [Fact]
    public async Task A_timer_that_comes_due_while_its_instance_stands_still_fires_after_the_restart()
    {
        var timed = ScriptOrchestration.Add(TimedAsync);
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Script", new ScriptInput(timed), new StartOrchestrationOptions("i"));
        await host.RunUntilIdleAsync();
        ScriptOrchestration.Replace(timed, context => WrongAsync("no step", context));
        await host.RunUntilAsync(host.Now.AddDays(2));
        Assert.True((await host.Client.GetInstanceAsync("i"))!.IsBlocked);

        ScriptOrchestration.Replace(timed, TimedAsync);
        await using var next = NewHost();
        await next.RunUntilIdleAsync();
        await AssertEndAsync(next, 7);
    }

    [Fact]
    public async Task An_instance_whose_orchestration_is_not_registered_any_more_waits_for_a_host_that_has_it()
    {
        await StartAsync();
        await using var without = new VirtualTimeHost(new WorkflowRegistry(), clock: clock, store: store);
        await without.Client.RaiseEventAsync("i", "e", 1);
        await without.RunUntilIdleAsync();
        Assert.Contains("not registered", (await without.Client.GetInstanceAsync("i"))!.FailureDetails!.ErrorMessage, StringComparison.Ordinal);

        await RaiseAsync("e", 2);
        await RaiseAsync("e", 3);
        await AssertEndAsync(host, 6);
    }

    [Fact]
    public async Task A_stopped_instance_can_be_terminated()
    {
        await BlockAsync();
        await host.Client.TerminateInstanceAsync("i");
        await host.RunUntilIdleAsync();
        var state = (await host.Client.GetInstanceAsync("i"))!;
        Assert.Equal((OrchestrationStatus.Terminated, null), (state.Status, state.FailureDetails));
    }

    [Fact]
    public async Task A_new_generation_runs_under_the_version_of_the_code_of_its_day()
    {
        var generations = ScriptOrchestration.Add(async context =>
        {
            var input = context.GetInput<ScriptInput>()!;
            await context.WaitForExternalEvent<object?>("on");
            if (input.Round == 1)
                return $"{input.Text} then {context.Version}";
            context.ContinueAsNew(input with { Round = 1, Text = context.Version });
            return null;
        });
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Script", new ScriptInput(generations), new StartOrchestrationOptions("i"));
        await host.RunUntilIdleAsync();

        await using var next = new VirtualTimeHost(new WorkflowRegistry().AddOrchestration<ScriptOrchestration>("v2"), clock: clock, store: store);
        await next.Client.RaiseEventAsync("i", "on");
        await next.RunUntilIdleAsync();
        await next.Client.RaiseEventAsync("i", "on");
        await next.RunUntilIdleAsync();
        var state = (await next.Client.GetInstanceAsync("i"))!;
        Assert.Equal(("\"v1 then v2\"", "v2"), (state.SerializedOutput, state.Version));
    }

    private static async Task<object?> RightAsync(OrchestrationContext context)
    {
        await context.CallActivityAsync("Echo", "x");
        var sum = 0;
        for (var i = 0; i < 3; i++)
            sum += await context.WaitForExternalEvent<int>("e");
        return sum;
    }

    private static async Task<object?> TimedAsync(OrchestrationContext context)
    {
        await context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), CancellationToken.None);
        return 7;
    }

    private static async Task<object?> WrongAsync(string wrong, OrchestrationContext context)
    {
        if (wrong == "an early end")
        {
            await context.CallActivityAsync("Echo", "x");
            return null;
        }

        if (wrong == "another activity")
            await context.CallActivityAsync("Fail", "x");
        if (wrong == "another kind of step")
            await context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), CancellationToken.None);
        if (wrong == "one step more")
            await Task.WhenAll(context.CallActivityAsync("Echo", "x"), context.CallActivityAsync("Echo", "y"));
        return await context.WaitForExternalEvent<int>("e");
    }

    private static async Task AssertEndAsync(VirtualTimeHost host, int output)
    {
        var state = (await host.Client.GetInstanceAsync("i"))!;
        Assert.Equal((OrchestrationStatus.Completed, $"{output}", null), (state.Status, state.SerializedOutput, state.FailureDetails));
    }

    private VirtualTimeHost NewHost() => new(EngineContract.NewRegistry(), clock: clock, store: store);

    private async Task StartAsync()
    {
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Script", new ScriptInput(script), new StartOrchestrationOptions("i"));
        await host.RunUntilIdleAsync();
    }

    private async Task BlockAsync()
    {
        await StartAsync();
        await RaiseAsync("e", 1);
        ScriptOrchestration.Replace(script, context => WrongAsync("another activity", context));
        await RaiseAsync("e", 2);
        Assert.True((await host.Client.GetInstanceAsync("i"))!.IsBlocked);
    }

    private async Task RaiseAsync(string name, int payload)
    {
        await host.Client.RaiseEventAsync("i", name, payload);
        await host.RunUntilIdleAsync();
    }
}
