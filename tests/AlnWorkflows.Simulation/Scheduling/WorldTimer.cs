namespace AlnWorkflows.Simulation.Scheduling;

/// <summary>A timer of one strand, in the world's time.</summary>
internal sealed class WorldTimer(WorldClock clock, Strand strand, Action callback) : ITimer
{
    private TimeSpan period = Timeout.InfiniteTimeSpan;

    public Strand Strand { get; } = strand;

    public long? Due { get; set; }

    public bool IsArmed(long due) => Due == due && !Strand.IsDead;

    public void Fire()
    {
        Due = null;
        if (period > TimeSpan.Zero)
            clock.Arm(this, clock.Now + period);
        Strand.Post(_ => callback(), null);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        this.period = period;
        if (dueTime == Timeout.InfiniteTimeSpan)
            Due = null;
        else
            clock.Arm(this, clock.Now + dueTime);
        return true;
    }

    public void Dispose() => Due = null;

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
