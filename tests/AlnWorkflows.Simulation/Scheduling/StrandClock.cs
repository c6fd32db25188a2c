namespace AlnWorkflows.Simulation.Scheduling;

/// <summary>The clock of one strand: the world's, put forward or back; what it measures runs as the world's time does.</summary>
public sealed class StrandClock(WorldClock clock, Strand strand) : TimeProvider
{
    /// <summary>By how much it is ahead.</summary>
    public TimeSpan Skew { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => clock.Now + Skew;

    public override long GetTimestamp() => clock.Now.UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new WorldTimer(clock, strand, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }
}
