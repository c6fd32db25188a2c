using AlnWorkflows.Durable.Tests.Scripts;
using AlnWorkflows.Testing;

namespace AlnWorkflows.Durable.Tests.Contract;

/// <summary>What an engine owes those it runs when its host stops and another comes.</summary>
public abstract class ShutdownContract(ContractEngine engine) : EngineContract(engine)
{
    [Fact]
    public async Task A_waiting_instance_goes_on_under_the_next_host()
    {
        await StartAsync(async context => await context.WaitForExternalEvent<string>("e"));
        await Host.DisposeAsync();
        await using var next = NextHost();
        await next.Client.RaiseEventAsync("i", "e", "next");
        await next.RunUntilIdleAsync();
        Assert.Equal("\"next\"", (await next.Client.GetInstanceAsync("i"))!.SerializedOutput);
    }

    [Fact]
    public async Task A_timer_that_came_due_while_no_host_ran_fires_when_one_does()
    {
        await StartAsync(async context =>
        {
            await context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), CancellationToken.None);
            return context.CurrentUtcDateTime;
        });
        await Host.DisposeAsync();
        Host.Clock.Advance(TimeSpan.FromDays(30));
        await using var next = NextHost();
        await next.RunUntilIdleAsync();
        Assert.Equal(next.Now.UtcDateTime, WorkflowJson.Deserialize<DateTime>((await next.Client.GetInstanceAsync("i"))!.SerializedOutput));
    }

    [Fact]
    public async Task What_was_accepted_and_not_run_yet_is_run_by_the_next_host()
    {
        var script = new ScriptInput(ScriptOrchestration.Add(async context => await context.WaitForExternalEvent<string>("e") + await context.WaitForExternalEvent<string>("e")));
        await Client.ScheduleNewOrchestrationInstanceAsync("Script", script, new StartOrchestrationOptions("i"));
        await Client.RaiseEventAsync("i", "e", "a");
        await Client.RaiseEventAsync("i", "e", "b");
        await Host.DisposeAsync();
        await using var next = NextHost();
        await next.RunUntilIdleAsync();
        Assert.Equal("\"ab\"", (await next.Client.GetInstanceAsync("i"))!.SerializedOutput);
    }

    [Fact]
    public async Task Stopping_waits_for_the_activities_that_run_and_the_next_host_does_not_run_them_again()
    {
        var (running, mayEnd, runs) = (new TaskCompletionSource(), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), 0);
        var activity = ScriptActivity.Add(async _ =>
        {
            Interlocked.Increment(ref runs);
            running.SetResult();
            await mayEnd.Task;
            return "done";
        });
        await Host.Engine.StartAsync();
        var script = new ScriptInput(ScriptOrchestration.Add(async context => await context.CallActivityAsync<string>("Script", activity)));
        await Client.ScheduleNewOrchestrationInstanceAsync("Script", script, new StartOrchestrationOptions("i"));
        await running.Task;
        var stopped = Host.Engine.StopAsync();
        Assert.False(stopped.IsCompleted);
        mayEnd.SetResult();
        await stopped;

        await using var next = NextHost();
        await next.RunUntilIdleAsync();
        Assert.Equal("\"done\"", (await next.Client.GetInstanceAsync("i"))!.SerializedOutput);
        Assert.Equal(1, runs);
    }

    private VirtualTimeHost NextHost() => new(NewRegistry(), clock: Host.Clock, store: Engine.Store);
}
