namespace AlnWorkflows.LocalHost.Time;

/// <summary>
/// The time the processes live in: system time moved by an offset, which only the demonstration's clock ever changes.
/// Timers and timestamps are the system's: a wait is as long as it is, whatever date it is.
/// </summary>
internal sealed class BusinessTime(TimeProvider system) : TimeProvider
{
    private long _offsetTicks;

    public TimeSpan Offset => new(Interlocked.Read(ref _offsetTicks));

    public override TimeZoneInfo LocalTimeZone => system.LocalTimeZone;

    public override long TimestampFrequency => system.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => system.GetUtcNow() + Offset;

    public override long GetTimestamp() => system.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        system.CreateTimer(callback, state, dueTime, period);

    public void SetOffset(TimeSpan offset) => Interlocked.Exchange(ref _offsetTicks, offset.Ticks);
}
