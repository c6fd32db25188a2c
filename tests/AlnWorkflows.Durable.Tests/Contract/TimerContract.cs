
namespace AlnWorkflows.Durable.Tests.Contract;

public abstract class TimerContract(ContractEngine engine) : EngineContract(engine)
{
    [Fact]
    public async Task A_timer_in_the_past_never_completes_at_once_but_in_the_next_turn()
    {
        var completedAtOnce = new List<bool>();
        await StartAsync(async context =>
        {
            var timer = context.CreateTimer(context.CurrentUtcDateTime.AddDays(-1), CancellationToken.None);
            completedAtOnce.Add(timer.IsCompleted);
            await timer;
            return null;
        });
        await OutputAsync<object?>();
        Assert.All(completedAtOnce, Assert.False);
        Assert.Equal(2, completedAtOnce.Count);
    }

    [Fact]
    public async Task A_timer_fires_at_its_instant_and_not_before()
    {
        var start = Host.Now;
        await StartAsync(async context =>
        {
            await context.CreateTimer(context.CurrentUtcDateTime.AddDays(35), CancellationToken.None);
            return context.CurrentUtcDateTime;
        });
        await Host.RunUntilAsync(start.AddDays(35).AddTicks(-1));
        await AssertRunningAsync();
        await Host.RunUntilAsync(start.AddDays(35));
        Assert.Equal(start.AddDays(35).UtcDateTime, await OutputAsync<DateTime>());
    }

    [Fact]
    public async Task A_timer_may_be_ten_years_long()
    {
        var start = Host.Now;
        await StartAsync(async context =>
        {
            await context.CreateTimer(context.CurrentUtcDateTime.AddYears(10), CancellationToken.None);
            return null;
        });
        Assert.Equal(start.AddYears(10), await Host.NextDueAsync());
        Assert.True(await Host.AdvanceToNextTimerAsync());
        await OutputAsync<object?>();
    }

    [Fact]
    public async Task Timers_fire_in_the_order_they_are_due()
    {
        await StartAsync(async context =>
        {
            var fired = new List<int>();
            var now = context.CurrentUtcDateTime;
            await Task.WhenAll(new[] { 3, 1, 2, 1 }.Select(async hours =>
            {
                await context.CreateTimer(now.AddHours(hours), CancellationToken.None);
                fired.Add(hours);
            }));
            return fired;
        });
        await Host.RunUntilAsync(Host.Now.AddHours(4));
        Assert.Equal([1, 1, 2, 3], await OutputAsync<List<int>>());
    }

    [Fact]
    public async Task A_timer_of_unspecified_kind_is_in_utc()
    {
        var due = DateTime.SpecifyKind(Host.Now.UtcDateTime.AddHours(2), DateTimeKind.Unspecified);
        await StartAsync(async context =>
        {
            await context.CreateTimer(due, CancellationToken.None);
            return null;
        });
        Assert.Equal(Host.Now.AddHours(2), await Host.NextDueAsync());
    }

    [Fact]
    public async Task A_cancelled_timer_is_cancelled_at_once_and_nothing_is_due_any_more()
    {
        await StartAsync(async context =>
        {
            using var cancellation = new CancellationTokenSource();
            var timer = context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), cancellation.Token);
            await context.WaitForExternalEvent<object?>("stop");
            cancellation.Cancel();
            var atOnce = timer.IsCanceled;
            await Assert.ThrowsAnyAsync<TaskCanceledException>(() => timer);
            await context.WaitForExternalEvent<object?>("end");
            return atOnce;
        });
        await RaiseAsync("stop");
        Assert.Null(await Host.NextDueAsync());
        await RaiseAsync("end");
        Assert.True(await OutputAsync<bool>());
    }

    [Fact]
    public async Task A_timer_with_a_token_already_cancelled_is_cancelled_at_once()
    {
        await StartAsync(context => Task.FromResult<object?>(context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), new CancellationToken(true)).IsCanceled));
        Assert.True(await OutputAsync<bool>());
    }

    [Fact]
    public async Task An_open_timer_does_not_hold_up_the_end()
    {
        await StartAsync(context =>
        {
            _ = context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), CancellationToken.None);
            return Task.FromResult<object?>("done");
        });
        Assert.Equal("done", await OutputAsync<string>());
        Assert.Null(await Host.NextDueAsync());
    }

    [Fact]
    public async Task An_open_timer_does_not_hold_up_a_failure()
    {
        await StartAsync(async context =>
        {
            _ = context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), CancellationToken.None);
            await context.CallActivityAsync("Echo", "x");
            throw new InvalidOperationException("no");
        });
        Assert.Equal("no", (await FailureAsync()).ErrorMessage);
        Assert.Null(await Host.NextDueAsync());
    }

    [Fact]
    public async Task The_time_stands_still_within_a_turn_and_is_the_same_in_every_replay()
    {
        var seen = new List<DateTime>();
        await StartAsync(async context =>
        {
            var first = context.CurrentUtcDateTime;
            seen.Add(first);
            Assert.Equal(first, context.CurrentUtcDateTime);
            await context.WaitForExternalEvent<object?>("e");
            return new[] { first, context.CurrentUtcDateTime };
        });
        var start = Host.Now.UtcDateTime;
        Host.Clock.Advance(TimeSpan.FromHours(5));
        await RaiseAsync("e");
        var times = await OutputAsync<List<DateTime>>();
        Assert.Equal([start, start.AddHours(5)], times);
        Assert.All(times, time => Assert.Equal(DateTimeKind.Utc, time.Kind));
        Assert.Equal([start, start], seen);
    }

    [Fact]
    public async Task A_timer_of_local_kind_is_taken_to_utc()
    {
        var due = Host.Now.AddHours(2);
        await StartAsync(async context =>
        {
            await context.CreateTimer(due.LocalDateTime, CancellationToken.None);
            return null;
        });
        Assert.Equal(due, await Host.NextDueAsync());
    }
}
