namespace AlnWorkflows.Durable.Tests.Contract;

/// <summary>WhenAny and WhenAll over events, timers, activities and children. Where two are ready in one turn it is
/// promised only that one of them is first and that none is lost.</summary>
public abstract class RaceContract(ContractEngine engine) : EngineContract(engine)
{
    [Fact]
    public async Task An_event_before_the_timer_wins_and_the_timer_can_be_cancelled()
    {
        await StartAsync(WaitAsync);
        await Host.RunUntilAsync(Host.Now.AddHours(1));
        await RaiseAsync("e", "came");
        Assert.Equal("came", await OutputAsync<string>());
        Assert.Null(await Host.NextDueAsync());
    }

    [Fact]
    public async Task A_timer_before_the_event_wins_and_the_event_after_it_is_not_lost()
    {
        await StartAsync(WaitAsync);
        Assert.True(await Host.AdvanceToNextTimerAsync());
        await AssertRunningAsync();
        await RaiseAsync("e", "late");
        Assert.Equal("after the timer: late", await OutputAsync<string>());
    }

    [Fact]
    public async Task An_event_and_a_timer_ready_in_one_turn_are_both_there_whoever_is_first()
    {
        await StartAsync(async context =>
        {
            var raised = context.WaitForExternalEvent<string>("e");
            var timer = context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), CancellationToken.None);
            var first = await Task.WhenAny(raised, timer);
            Assert.True(first == raised || first == timer);
            await Task.WhenAll(raised, timer);
            return await raised;
        });
        Host.Clock.Advance(TimeSpan.FromDays(1));
        await RaiseAsync("e", "both");
        Assert.Equal("both", await OutputAsync<string>());
    }

    [Fact]
    public async Task The_loser_of_a_race_can_still_be_awaited()
    {
        await StartAsync(async context =>
        {
            var activity = context.CallActivityAsync<string>("Echo", "fast");
            var raised = context.WaitForExternalEvent<string>("slow");
            await Task.WhenAny(raised, activity);
            return new[] { await activity, await raised };
        });
        await RaiseAsync("slow", "slow");
        Assert.Equal(["fast", "slow"], await OutputAsync<List<string>>());
    }

    [Fact]
    public async Task WhenAll_waits_for_every_kind_of_task()
    {
        var child = new Scripts.ScriptInput(Scripts.ScriptOrchestration.Add(_ => Task.FromResult<object?>("child")));
        await StartAsync(async context =>
        {
            var timer = context.CreateTimer(context.CurrentUtcDateTime.AddDays(400), CancellationToken.None);
            var answers = Task.WhenAll(context.CallActivityAsync<string>("Echo", "activity"), context.CallSubOrchestratorAsync<string>("Script", child), context.WaitForExternalEvent<string>("e"));
            await Task.WhenAll(timer, answers);
            return await answers;
        });
        await RaiseAsync("e", "event");
        await AssertRunningAsync();
        Assert.True(await Host.AdvanceToNextTimerAsync());
        Assert.Equal(["activity", "child", "event"], await OutputAsync<List<string>>());
    }

    [Fact]
    public async Task The_winner_of_a_race_is_the_same_in_every_replay()
    {
        var winners = new List<int>();
        await StartAsync(async context =>
        {
            Task[] racers = [.. Enumerable.Range(0, 5).Select(n => context.CallActivityAsync("Echo", $"{n}"))];
            winners.Add(Array.IndexOf(racers, await Task.WhenAny(racers)));
            await Task.WhenAll(racers);
            await context.WaitForExternalEvent<object?>("e");
            return null;
        });
        await RaiseAsync("e");
        await OutputAsync<object?>();
        Assert.True(winners.Count > 1);
        Assert.Single(winners.Distinct());
    }

    private static async Task<object?> WaitAsync(OrchestrationContext context)
    {
        using var noLonger = new CancellationTokenSource();
        var raised = context.WaitForExternalEvent<string>("e");
        var timer = context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), noLonger.Token);
        if (await Task.WhenAny(timer, raised) == timer)
            return $"after the timer: {await raised}";
        noLonger.Cancel();
        return await raised;
    }
}
