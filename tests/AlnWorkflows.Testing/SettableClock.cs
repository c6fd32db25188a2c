namespace AlnWorkflows.Testing;

/// <summary>A clock that may be put forward and back, as a host's may be.</summary>
public sealed class SettableClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
