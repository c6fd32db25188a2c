using AlnWorkflows.Testing;

namespace AlnWorkflows.Storage.Tests.Time;

/// <summary>The clock that this project's and other projects' tests move by hand.</summary>
public sealed class ManualTimeProviderTests
{
    private readonly ManualTimeProvider _clock = new();
    private readonly List<string> _fired = [];

    [Fact]
    public void Timers_fire_in_order_of_due_time_and_then_of_arming_and_see_their_own_due_time()
    {
        Arm("third", 3);
        Arm("first", 1);
        Arm("second", 2);
        Arm("second too", 2);
        Arm("later", 4);

        _clock.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal(["first at 1", "second at 2", "second too at 2", "third at 3"], _fired);
        Assert.Equal(_clock.GetUtcNow().AddSeconds(1), _clock.NextTimer);
    }

    [Fact]
    public void A_timer_armed_on_the_way_fires_on_the_way()
    {
        using var timer = _clock.CreateTimer(_ => Arm("inner", 1), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);

        _clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(["inner at 2"], _fired);
        Assert.False(_clock.AdvanceToNextTimer());
    }

    [Fact]
    public void A_periodic_timer_fires_each_period_until_it_is_disposed_of()
    {
        var timer = _clock.CreateTimer(_ => Note("tick"), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2));

        _clock.Advance(TimeSpan.FromSeconds(5));
        timer.Dispose();
        _clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(["tick at 1", "tick at 3", "tick at 5"], _fired);
    }

    [Fact]
    public async Task A_delay_ends_when_the_clock_gets_there_and_not_before()
    {
        var delay = Task.Delay(TimeSpan.FromDays(40), _clock);

        _clock.Advance(TimeSpan.FromDays(40) - TimeSpan.FromTicks(1));
        Assert.False(delay.IsCompleted);

        _clock.Advance(TimeSpan.FromTicks(1));
        await delay;
    }

    [Fact]
    public async Task Whoever_waits_for_a_timer_within_a_period_is_not_told_of_later_ones()
    {
        var waiting = _clock.WaitForTimerAsync(TimeSpan.FromSeconds(10));
        Arm("late", 11);
        Assert.False(waiting.IsCompleted);

        Arm("soon", 10);

        Assert.Equal(_clock.GetUtcNow().AddSeconds(10), await waiting);
    }

    private void Arm(string name, int seconds) => _clock.CreateTimer(_ => Note(name), null, TimeSpan.FromSeconds(seconds), Timeout.InfiniteTimeSpan);

    private void Note(string name) => _fired.Add($"{name} at {(_clock.GetUtcNow() - new ManualTimeProvider().GetUtcNow()).TotalSeconds}");
}
