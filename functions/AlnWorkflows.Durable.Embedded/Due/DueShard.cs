namespace AlnWorkflows.Durable.Embedded.Due;

/// <summary>What a host knows of one shard of the due index. Its owner holds the lock.</summary>
internal sealed class DueShard(int number)
{
    private long next = long.MaxValue;
    private long armedMeanwhile = long.MaxValue;

    public string Partition { get; } = DueKeys.Partition(number);

    /// <summary>Timers given to the engine that have not been settled yet.</summary>
    public HashSet<string> HandedOut { get; } = new(StringComparer.Ordinal);

    /// <summary>Rows that mean nothing any more and are still stored.</summary>
    public HashSet<string> Garbage { get; } = new(StringComparer.Ordinal);

    /// <summary>Timers handed out that their instance did not know, and since when: the turn that arms them may be on its way.</summary>
    public Dictionary<string, (DueEntry Entry, DateTimeOffset Since)> Doubted { get; } = new(StringComparer.Ordinal);

    /// <summary>The instant of the next timer is known; without it, it has to be read.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>The ticks of the next timer; <see cref="long.MaxValue"/> where there is none.</summary>
    public long Next => next;

    public bool IsLive(string rowKey) => !HandedOut.Contains(rowKey) && !Garbage.Contains(rowKey);

    public void Arm(DueEntry entry)
    {
        Garbage.Remove(entry.RowKey);
        HandedOut.Remove(entry.RowKey);
        Doubted.Remove(entry.RowKey);
        next = Math.Min(next, entry.FireAt.Ticks);
        armedMeanwhile = Math.Min(armedMeanwhile, entry.FireAt.Ticks);
    }

    public void Discard(DueEntry entry)
    {
        HandedOut.Remove(entry.RowKey);
        Doubted.Remove(entry.RowKey);
        Garbage.Add(entry.RowKey);
        if (entry.FireAt.Ticks == next)
            IsKnown = false;
    }

    public void BeginScan() => armedMeanwhile = long.MaxValue;

    /// <summary>Ends a scan that found this to be the first timer to come.</summary>
    public void EndScan(long found)
    {
        next = Math.Min(found, armedMeanwhile);
        IsKnown = true;
    }

}
