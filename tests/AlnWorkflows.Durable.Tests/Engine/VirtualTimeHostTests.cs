using AlnWorkflows.Durable.Tests.Contract;
using AlnWorkflows.Durable.Tests.Scripts;
using AlnWorkflows.Testing;

namespace AlnWorkflows.Durable.Tests.Engine;

public sealed class VirtualTimeHostTests
{
    [Fact]
    public async Task Ten_years_of_weeks_pass_one_timer_at_a_time()
    {
        await using var host = NewHost();
        var start = host.Now;
        await StartAsync(host, async context =>
        {
            var input = context.GetInput<ScriptInput>()!;
            await context.CreateTimer(context.CurrentUtcDateTime.AddDays(7), CancellationToken.None);
            if (input.Round < 520)
                context.ContinueAsNew(input with { Round = input.Round + 1 });
            return input.Round;
        });
        var weeks = 0;
        while (await host.AdvanceToNextTimerAsync())
            weeks++;
        Assert.Equal(521, weeks);
        Assert.InRange(host.Now, start.AddDays(521 * 7), start.AddDays(521 * 7).AddSeconds(1));
        Assert.Equal("520", (await host.Client.GetInstanceAsync("i"))!.SerializedOutput);
    }

    [Fact]
    public async Task Hundreds_of_hosts_run_in_parallel_and_each_has_its_own_time()
    {
        var ends = await Task.WhenAll(Enumerable.Range(1, 300).Select(days => Task.Run(async () =>
        {
            await using var host = NewHost();
            await StartAsync(host, async context =>
            {
                await context.CallActivityAsync("Echo", "x");
                await context.CreateTimer(context.CurrentUtcDateTime.AddDays(days), CancellationToken.None);
                return context.CurrentUtcDateTime;
            });
            Assert.True(await host.AdvanceToNextTimerAsync());
            return WorkflowJson.Deserialize<DateTime>((await host.Client.GetInstanceAsync("i"))!.SerializedOutput);
        })));
        var start = new ManualTimeProvider().GetUtcNow().UtcDateTime;
        Assert.Equal(Enumerable.Range(1, 300).Select(days => start.AddDays(days)), ends);
    }

    [Fact]
    public async Task The_same_story_runs_in_the_same_order_every_time()
    {
        var tellings = new List<string>();
        for (var telling = 0; telling < 5; telling++)
        {
            var order = new List<string>();
            await using var host = NewHost();
            var activity = ScriptActivity.Add(call =>
            {
                order.Add($"{host.Now:dd HH} {call.InstanceId}");
                return Task.FromResult<object?>(null);
            });
            for (var i = 0; i < 10; i++)
            {
                var hours = 7 * i % 5;
                await StartAsync(host, async context =>
                {
                    await context.CreateTimer(context.CurrentUtcDateTime.AddHours(hours), CancellationToken.None);
                    await context.CallActivityAsync("Script", activity);
                    return null;
                }, $"i{i}");
            }

            await host.RunUntilAsync(host.Now.AddDays(1));
            Assert.Equal(10, order.Count);
            tellings.Add(string.Join(", ", order));
        }

        Assert.Single(tellings.Distinct());
    }

    [Fact]
    public async Task What_is_due_at_the_instant_itself_is_run_and_nothing_later()
    {
        await using var host = NewHost();
        var until = host.Now.AddDays(1);
        await StartAsync(host, Timer(until.UtcDateTime), "at");
        await StartAsync(host, Timer(until.UtcDateTime.AddTicks(1)), "after");
        await host.RunUntilAsync(until);
        Assert.Equal(until, host.Now);
        Assert.Equal(OrchestrationStatus.Completed, (await host.Client.GetInstanceAsync("at"))!.Status);
        Assert.Equal(OrchestrationStatus.Running, (await host.Client.GetInstanceAsync("after"))!.Status);
    }

    [Fact]
    public async Task An_added_turn_runs_when_it_says_and_what_it_raises_is_run_too()
    {
        await using var host = NewHost();
        var at = host.Now.AddHours(3);
        var seen = new List<DateTimeOffset>();
        await StartAsync(host, async context => await context.WaitForExternalEvent<string>("swept"));
        host.AddTurn(async () =>
        {
            seen.Add(host.Now);
            if (host.Now == at && !(await host.Client.GetInstanceAsync("i"))!.IsFinished)
                await host.Client.RaiseEventAsync("i", "swept", "by the turn", "once");
            return host.Now < at ? at : null;
        });

        await host.RunUntilIdleAsync();
        Assert.Equal(at, await host.NextDueAsync());
        Assert.True(await host.AdvanceToNextTimerAsync());
        Assert.Equal("\"by the turn\"", (await host.Client.GetInstanceAsync("i"))!.SerializedOutput);
        Assert.Contains(at, seen);
        Assert.False(await host.AdvanceToNextTimerAsync());
    }

    private static Func<OrchestrationContext, Task<object?>> Timer(DateTime due) => async context =>
    {
        await context.CreateTimer(due, CancellationToken.None);
        return null;
    };

    private static VirtualTimeHost NewHost() => new(EngineContract.NewRegistry());

    private static async Task StartAsync(VirtualTimeHost host, Func<OrchestrationContext, Task<object?>> code, string id = "i")
    {
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Script", new ScriptInput(ScriptOrchestration.Add(code)), new StartOrchestrationOptions(id));
        await host.RunUntilIdleAsync();
    }
}
