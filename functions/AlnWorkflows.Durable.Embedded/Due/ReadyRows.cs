using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Durable.Embedded.Due;

/// <summary>Which instances this host has told the store it sees to. Its owner holds the lock.</summary>
/// <remarks>A host relies on its own row for a minute, then writes a new one; others take a row over as soon as its host is
/// dead, but remove it only once it is three minutes old. So no row is removed that anybody relies on, if clocks differ by
/// less than two minutes.</remarks>
internal sealed class ReadyRows(string host, TimeProvider systemTime)
{
    public static readonly TimeSpan ReliedOn = TimeSpan.FromMinutes(1);
    public static readonly TimeSpan TakenOverAfter = TimeSpan.FromMinutes(3);

    private readonly Dictionary<string, OwnReadyRow> own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> holds = new(StringComparer.Ordinal);
    private readonly HashSet<string> refused = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ForeignReadyRow>> foreign = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OwnReadyRow> settled = new(StringComparer.Ordinal);
    private readonly Queue<(string InstanceId, OwnReadyRow Row)> settledInOrder = new();
    private long written;

    public IEnumerable<KeyValuePair<string, OwnReadyRow>> Own => own;

    public bool IsReliable(string instanceId) => own.TryGetValue(instanceId, out var row) && Age(row.WrittenAt) < ReliedOn;

    /// <summary>A new row; its key is like no other, so that removing an older one never hits it.</summary>
    public TableRow Make(string partition, string instanceId) => new(
        partition,
        DueKeys.Ready(instanceId, host, ++written),
        new Dictionary<string, object> { ["InstanceId"] = instanceId, ["WrittenAt"] = systemTime.GetUtcNow() });

    /// <summary>Takes note of a row that is stored, and returns the key of the one it takes the place of.</summary>
    public string? Stored(TableRow row)
    {
        var instanceId = row.Get<string>("InstanceId")!;
        own.Remove(instanceId, out var before);
        own.Add(instanceId, new OwnReadyRow(row.RowKey, row.Get<DateTimeOffset>("WrittenAt")));
        return before?.RowKey;
    }

    public void Hold(string instanceId) => holds[instanceId] = holds.GetValueOrDefault(instanceId) + 1;

    /// <summary>True where the instance was settled in vain meanwhile and has to be looked at again.</summary>
    public bool Release(string instanceId)
    {
        if (--holds[instanceId] > 0)
            return false;
        holds.Remove(instanceId);
        return refused.Remove(instanceId);
    }

    /// <summary>The rows that an instance without unfinished work leaves to be removed.</summary>
    public IReadOnlyList<string> Settle(string instanceId)
    {
        if (holds.ContainsKey(instanceId))
        {
            refused.Add(instanceId);
            return [];
        }

        var rowKeys = new List<string>();
        if (own.Remove(instanceId, out var row))
        {
            settled[instanceId] = row;
            settledInOrder.Enqueue((instanceId, row));
            rowKeys.Add(row.RowKey);
        }

        if (foreign.Remove(instanceId, out var others))
            rowKeys.AddRange(others.Where(other => Age(other.WrittenAt) >= TakenOverAfter).Select(other => other.RowKey));
        return rowKeys;
    }

    /// <summary>Takes back a row that was settled, is still stored and can still be relied on.</summary>
    public bool Reclaim(string instanceId, HashSet<string> stored)
    {
        ForgetOld();
        if (!settled.Remove(instanceId, out var row) || Age(row.WrittenAt) >= ReliedOn || !stored.Remove(row.RowKey))
            return false;

        own[instanceId] = row;
        return true;
    }

    /// <summary>Takes note of a row found in the store; true where this host should see to its instance.</summary>
    /// <param name="isLost">Whether the work of a host, by its id, is to be taken over whatever its age.</param>
    public bool Found(TableRow row, Predicate<string> isLost)
    {
        var writer = DueKeys.HostOf(row.RowKey);
        if (writer == host)
            return false;

        var found = new ForeignReadyRow(row.Get<string>("InstanceId")!, row.RowKey, row.Get<DateTimeOffset>("WrittenAt"));
        if (!isLost(writer) && Age(found.WrittenAt) < TakenOverAfter)
            return false;

        if (!foreign.TryGetValue(found.InstanceId, out var others))
            foreign.Add(found.InstanceId, others = []);
        others.RemoveAll(other => other.RowKey == found.RowKey);
        others.Add(found);
        return true;
    }

    /// <summary>These rows may be gone: a removal had no answer. None of them is taken back.</summary>
    public void Doubt(IEnumerable<string> rowKeys)
    {
        var doubted = rowKeys.ToHashSet(StringComparer.Ordinal);
        foreach (var (instanceId, _) in settled.Where(each => doubted.Contains(each.Value.RowKey)).ToList())
            settled.Remove(instanceId);
    }

    private void ForgetOld()
    {
        while (settledInOrder.TryPeek(out var oldest) && Age(oldest.Row.WrittenAt) >= ReliedOn)
        {
            settledInOrder.Dequeue();
            if (settled.TryGetValue(oldest.InstanceId, out var row) && row == oldest.Row)
                settled.Remove(oldest.InstanceId);
        }
    }

    public TimeSpan Age(DateTimeOffset writtenAt) => systemTime.GetUtcNow() - writtenAt;
}
