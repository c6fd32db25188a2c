namespace AlnWorkflows.Testing;

/// <summary>
/// A clock that stands still until it is moved by hand. Moving it stops at every timer on the way, in order of due time
/// and, where those are equal, of arming: each callback runs on the mover's thread and sees its own due time as now.
/// </summary>
public sealed class ManualTimeProvider(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _armed = [];
    private readonly List<(DateTimeOffset Until, TaskCompletionSource<DateTimeOffset> Signal)> _waiting = [];
    private DateTimeOffset _now = start.ToUniversalTime();
    private long _arming;

    /// <summary>Starts at 09:00 UTC on Monday 1 September 2025.</summary>
    public ManualTimeProvider()
        : this(new DateTimeOffset(2025, 9, 1, 9, 0, 0, TimeSpan.Zero))
    {
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>When the next timer is due; null where none is armed.</summary>
    public DateTimeOffset? NextTimer
    {
        get
        {
            lock (_gate)
                return Next()?.Due;
        }
    }

    /// <summary>How many timers are armed.</summary>
    public int Timers
    {
        get
        {
            lock (_gate)
                return _armed.Count;
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return _now;
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <summary>Moves the clock on, firing what falls due up to and including the new instant.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        AdvanceTo(GetUtcNow() + by);
    }

    /// <summary>Moves the clock to an instant, firing what falls due up to and including it.</summary>
    public void AdvanceTo(DateTimeOffset instant)
    {
        while (TakeDue(instant) is { } timer)
            timer.Fire();
    }

    /// <summary>Moves the clock to the next timer and fires it; false where none is armed.</summary>
    public bool AdvanceToNextTimer()
    {
        if (NextTimer is not { } due)
            return false;
        AdvanceTo(due);
        return true;
    }

    /// <summary>Completes with the next timer's due time once any timer is armed, or any that is due within a period from
    /// now, inclusive.</summary>
    public Task<DateTimeOffset> WaitForTimerAsync(TimeSpan? within = null)
    {
        lock (_gate)
        {
            var until = within is { } period ? _now + period : DateTimeOffset.MaxValue;
            if (Next() is { } next && next.Due <= until)
                return Task.FromResult(next.Due);
            var signal = new TaskCompletionSource<DateTimeOffset>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((until, signal));
            return signal.Task;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    internal void Arm(ManualTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _armed.Remove(timer);
            if (dueTime == Timeout.InfiniteTimeSpan)
                return;
            timer.Set(_now + dueTime, period, ++_arming);
            _armed.Add(timer);
            foreach (var (_, signal) in _waiting.Where(waiting => timer.Due <= waiting.Until))
                signal.SetResult(timer.Due);
            _waiting.RemoveAll(waiting => timer.Due <= waiting.Until);
        }
    }

    private ManualTimer? TakeDue(DateTimeOffset until)
    {
        lock (_gate)
        {
            if (Next() is not { } next || next.Due > until)
            {
                if (until > _now)
                    _now = until;
                return null;
            }

            if (next.Due > _now)
                _now = next.Due;
            if (next.IsPeriodic)
                next.Set(next.Due + next.Period, next.Period, ++_arming);
            else
                _armed.Remove(next);
            return next;
        }
    }

    private ManualTimer? Next() => _armed.MinBy(timer => (timer.Due, timer.Arming));
}
