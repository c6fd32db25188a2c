namespace AlnWorkflows.Simulation.Scheduling;

/// <summary>The time of the simulated world. It stands still until the simulation moves it; hosts' clocks differ from it.</summary>
public sealed class WorldClock(DateTimeOffset start)
{
    private readonly PriorityQueue<WorldTimer, (long Due, long Order)> timers = new();
    private long order;

    public DateTimeOffset Now { get; private set; } = start.ToUniversalTime();

    /// <summary>When the next timer of a living strand fires; null where there is none.</summary>
    internal DateTimeOffset? NextTimer(Func<Strand, bool> of)
    {
        Trim();
        var due = timers.UnorderedItems
            .Where(item => item.Element.IsArmed(item.Priority.Due) && of(item.Element.Strand))
            .Select(item => (long?)item.Priority.Due)
            .Min();
        return due is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
    }

    internal void Arm(WorldTimer timer, DateTimeOffset due)
    {
        timer.Due = due.UtcTicks;
        timers.Enqueue(timer, (due.UtcTicks, order++));
    }

    /// <summary>Moves on, and lets each timer that has fallen due fire once, in order.</summary>
    internal void MoveTo(DateTimeOffset instant)
    {
        if (instant > Now)
            Now = instant;
        while (timers.TryPeek(out _, out var priority) && priority.Due <= Now.UtcTicks)
        {
            var timer = timers.Dequeue();
            if (timer.IsArmed(priority.Due))
                timer.Fire();
        }
    }

    private void Trim()
    {
        while (timers.TryPeek(out var timer, out var priority) && !timer.IsArmed(priority.Due))
            timers.Dequeue();
    }
}
