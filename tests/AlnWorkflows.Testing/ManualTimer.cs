namespace AlnWorkflows.Testing;

/// <summary>A timer of <see cref="ManualTimeProvider"/>.</summary>
internal sealed class ManualTimer(ManualTimeProvider clock, Action callback) : ITimer
{
    public DateTimeOffset Due { get; private set; }

    public TimeSpan Period { get; private set; }

    /// <summary>Orders timers of equal due time.</summary>
    public long Arming { get; private set; }

    public bool IsPeriodic => Period > TimeSpan.Zero;

    public void Set(DateTimeOffset due, TimeSpan period, long arming) => (Due, Period, Arming) = (due, period, arming);

    public void Fire() => callback();

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        clock.Arm(this, dueTime, period);
        return true;
    }

    public void Dispose() => clock.Arm(this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
