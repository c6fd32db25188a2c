namespace AlnWorkflows.Durable.Embedded.Due;

/// <summary>Which hosts on the store are alive, as far as this one has seen. A host that works in the background counts up
/// its beat; one whose beat has stood still for a while, or is gone, is dead. Only this host's own clock is used, so that
/// it does not matter whether clocks agree.</summary>
internal sealed class HostBeats(string own, TimeProvider systemTime)
{
    /// <summary>How long a beat stands still before its host counts as dead: three beats of the default poll.</summary>
    public static readonly TimeSpan SilentFor = TimeSpan.FromSeconds(15);

    private readonly Dictionary<string, Seen> seen = new(StringComparer.Ordinal);
    private long beats;

    public string Own => own;

    public bool HasBegun => beats > 0;

    public long Next() => ++beats;

    /// <summary>Takes note of all beats stored now, and returns the hosts found dead that were not known to be so.</summary>
    public IReadOnlyList<string> Observe(IReadOnlyDictionary<string, long> stored)
    {
        var now = systemTime.GetUtcNow();
        foreach (var (host, beat) in stored)
        {
            if (host != own && !(seen.TryGetValue(host, out var before) && before.Beat == beat))
                seen[host] = new Seen(beat, now, false);
        }

        var dead = seen
            .Where(host => !host.Value.IsDead && (!stored.ContainsKey(host.Key) || now - host.Value.Since >= SilentFor))
            .Select(host => host.Key)
            .ToList();
        foreach (var host in dead)
            seen[host] = seen[host] with { IsDead = true };
        return dead;
    }

    /// <summary>The dead hosts whose beats may be removed: all they have left is taken over by its age by now.</summary>
    public IReadOnlyList<string> Forgotten()
    {
        var forgotten = seen
            .Where(host => host.Value.IsDead && systemTime.GetUtcNow() - host.Value.Since >= 2 * ReadyRows.TakenOverAfter)
            .Select(host => host.Key)
            .ToList();
        foreach (var host in forgotten)
            seen.Remove(host);
        return forgotten;
    }

    private sealed record Seen(long Beat, DateTimeOffset Since, bool IsDead);
}
