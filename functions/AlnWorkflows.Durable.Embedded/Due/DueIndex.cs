using AlnWorkflows.Durable.Embedded.Histories;
using AlnWorkflows.Durable.Embedded.Instances;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Durable.Embedded.Due;

/// <summary>Which instances have work, and when: written before the turn that needs it, so that after a crash nothing is
/// forgotten and at most something is looked at in vain.</summary>
/// <remarks>Rows that mean nothing any more are gathered and removed with later writes or in bulk.</remarks>
internal sealed class DueIndex : IDisposable
{
    private const int GarbagePerWrite = 50;
    private const int PageSize = 100;

    /// <summary>Longer than clocks of hosts differ, and than a turn takes from its timers' rows to its own.</summary>
    private static readonly TimeSpan DoubtedFor = TimeSpan.FromMinutes(3);

    private readonly DueShard[] shards = [.. Enumerable.Range(0, DueKeys.Shards).Select(number => new DueShard(number))];
    private readonly ReadyRows ready;
    private readonly HostBeats beats;
    private readonly Lock gate = new();
    private readonly SemaphoreSlim scanning = new(1);
    private readonly ITableStore store;
    private readonly TimeProvider systemTime;
    private readonly Action<string> settledInVain;
    private readonly Action timersArmed;

    /// <param name="settledInVain">Told of an instance that had no work left while somebody held it.</param>
    /// <param name="timersArmed">Told that there are timers that were not there before.</param>
    public DueIndex(ITableStore store, TimeProvider systemTime, Action<string> settledInVain, Action timersArmed)
    {
        (this.store, this.systemTime, this.settledInVain, this.timersArmed) = (store, systemTime, settledInVain, timersArmed);
        var host = Guid.NewGuid().ToString("N")[..12];
        ready = new ReadyRows(host, systemTime);
        beats = new HostBeats(host, systemTime);
    }

    public Task EnsureTableAsync(CancellationToken cancellationToken) => store.EnsureTableAsync(DueKeys.Table, cancellationToken);

    public void Dispose() => scanning.Dispose();

    /// <summary>Makes sure that the instance is known to have work, and keeps it so until the hold is given back.</summary>
    /// <param name="isNew">The instance is about to be created and is put on the list.</param>
    public async Task<IDisposable> HoldAsync(string instanceId, bool isNew, CancellationToken cancellationToken)
    {
        lock (gate)
            ready.Hold(instanceId);
        var hold = new Hold(() => Release(instanceId));
        try
        {
            await PrepareAsync(instanceId, true, [], isNew, cancellationToken);
            return hold;
        }
        catch
        {
            hold.Dispose();
            throw;
        }
    }

    /// <summary>Writes what the coming turn of an instance needs: that it has work, and its new timers.</summary>
    public Task PrepareAsync(string instanceId, bool hasWork, IReadOnlyList<DueEntry> timers, CancellationToken cancellationToken) =>
        PrepareAsync(instanceId, hasWork, timers, false, cancellationToken);

    /// <summary>The instance has no unfinished work, if that is still so once nobody can begin to hold it.</summary>
    public void Settle(string instanceId, Func<bool> isStillSo)
    {
        lock (gate)
        {
            if (isStillSo())
                ShardOf(instanceId).Garbage.UnionWith(ready.Settle(instanceId));
        }
    }

    /// <summary>The timer has fired, was cancelled, or was never there.</summary>
    public void Discard(DueEntry entry)
    {
        lock (gate)
            ShardOf(entry.InstanceId).Discard(entry);
    }

    /// <summary>The instance does not know the timer: it has fired or was cancelled, or another host is just now writing the
    /// turn that arms it. Beside other hosts it is looked at again after a while, and only then discarded.</summary>
    public void Doubt(DueEntry entry)
    {
        lock (gate)
        {
            var shard = ShardOf(entry.InstanceId);
            if (beats.HasBegun && shard.Doubted.TryAdd(entry.RowKey, (entry, systemTime.GetUtcNow())))
                return;
            if (!beats.HasBegun || IsDoubtedLongEnough(shard.Doubted[entry.RowKey].Since))
                shard.Discard(entry);
        }
    }

    /// <summary>Hands out the timers that were doubted, once it is time to look at them again.</summary>
    public void TakeDoubted(Action<DueEntry> handOut)
    {
        List<DueEntry> old;
        lock (gate)
            old = [.. shards.SelectMany(shard => shard.Doubted.Values).Where(doubted => IsDoubtedLongEnough(doubted.Since)).Select(doubted => doubted.Entry)];
        old.ForEach(handOut);
    }

    /// <summary>The timer is not due after all, as the clock was put back: it is handed out again when it is.</summary>
    public void Return(DueEntry entry)
    {
        lock (gate)
            ShardOf(entry.InstanceId).Arm(entry);
        timersArmed();
    }

    /// <summary>Hands out the timers that are due up to and including the instant, each once.</summary>
    public async Task TakeDueAsync(DateTimeOffset now, bool alsoOfOtherHosts, Action<DueEntry> handOut, CancellationToken cancellationToken)
    {
        await scanning.WaitAsync(cancellationToken);
        try
        {
            foreach (var shard in shards)
            {
                if (alsoOfOtherHosts || !IsKnownLaterThan(shard, now.UtcTicks))
                    await ScanAsync(shard, now.UtcTicks, handOut, cancellationToken);
            }
        }
        finally
        {
            scanning.Release();
        }
    }

    /// <summary>When the next timer is due; null where there is none.</summary>
    public async Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken)
    {
        await TakeDueAsync(DateTimeOffset.MinValue, false, _ => { }, cancellationToken);
        lock (gate)
        {
            var next = shards.Min(shard => shard.Next);
            return next == long.MaxValue ? null : new DateTimeOffset(next, TimeSpan.Zero);
        }
    }

    /// <summary>Tells other hosts that this one is alive, and returns those that were not known to be dead and are.</summary>
    public async Task<IReadOnlyList<string>> BeatAsync(CancellationToken cancellationToken)
    {
        var beat = new TableRow(DueKeys.Hosts, beats.Own, new Dictionary<string, object> { ["Beat"] = beats.Next() });
        await store.ApplyAsync(DueKeys.Table, TableOperation.Upsert(beat), cancellationToken);
        var stored = new Dictionary<string, long>(StringComparer.Ordinal);
        await foreach (var row in store.DueRowsAsync(DueKeys.Hosts, null, null, TableLimits.RowsPerPage, cancellationToken))
            stored[row.RowKey] = row.Get<long>("Beat");
        if (beats.Forgotten() is { Count: > 0 } forgotten)
            await store.DeleteAllAsync(DueKeys.Table, [.. forgotten.Select(host => TableOperation.Delete(DueKeys.Hosts, host, "*"))], cancellationToken);
        return beats.Observe(stored);
    }

    /// <summary>Tells other hosts that this one is gone.</summary>
    public Task EndBeatAsync(CancellationToken cancellationToken) => beats.HasBegun
        ? store.DeleteAllAsync(DueKeys.Table, [TableOperation.Delete(DueKeys.Hosts, beats.Own, "*")], cancellationToken)
        : Task.CompletedTask;

    /// <summary>Finds instances whose work nobody sees to any more: old rows, and all of hosts that are lost.</summary>
    public async Task<IReadOnlyList<string>> TakeReadyAsync(Predicate<string> isLost, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        foreach (var shard in shards)
        {
            await foreach (var row in store.DueRowsAsync(shard.Partition, DueKeys.ReadyFrom, DueKeys.ReadyTo, TableLimits.RowsPerPage, cancellationToken))
            {
                lock (gate)
                {
                    if (!shard.Garbage.Contains(row.RowKey) && ready.Found(row, isLost))
                        found.Add(row.Get<string>("InstanceId")!);
                }
            }
        }

        return found;
    }

    /// <summary>Renews the rows of instances at work here, and returns those of old rows that nothing here works on.</summary>
    public async Task<IReadOnlyList<string>> RenewAsync(Func<string, bool> isAtWork, CancellationToken cancellationToken)
    {
        List<(string InstanceId, TimeSpan Age)> old;
        lock (gate)
            old = [.. ready.Own.Select(own => (own.Key, ready.Age(own.Value.WrittenAt))).Where(own => own.Item2 >= ReadyRows.ReliedOn)];

        foreach (var (instanceId, _) in old.Where(own => isAtWork(own.InstanceId)))
            await PrepareAsync(instanceId, true, [], cancellationToken);
        return [.. old.Where(own => own.Age >= ReadyRows.TakenOverAfter && !isAtWork(own.InstanceId)).Select(own => own.InstanceId)];
    }

    /// <summary>Removes gathered rows where at least so many have come together in a shard.</summary>
    public async Task FlushAsync(int atLeast, CancellationToken cancellationToken)
    {
        foreach (var shard in shards)
        {
            var garbage = TakeGarbage(shard, atLeast, int.MaxValue);
            foreach (var chunk in RowBatch.Chunks(garbage.Select(rowKey => DueRows.Deletion(shard.Partition, rowKey))))
                await FlushAsync(shard, [.. chunk.Select(deletion => deletion.Row.RowKey)], cancellationToken);
        }
    }

    /// <summary>Ids of instances with a prefix, after a given one, in ordinal order.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(string prefix, string? after, int take, CancellationToken cancellationToken)
    {
        var from = string.CompareOrdinal(after, prefix) > 0 ? after! : prefix;
        var pages = await Task.WhenAll(shards.Select(shard => store.QueryAsync(
            DueKeys.Table,
            new TableRange(shard.Partition, DueKeys.Index(from), prefix.Length == 0 ? DueKeys.IndexTo : DueKeys.Index(prefix) + '\uFFFF', Math.Min(take + 1, TableLimits.RowsPerPage)),
            cancellationToken)));
        return [.. pages.SelectMany(page => page.Rows)
            .Select(row => row.RowKey[DueKeys.IndexPrefix.Length..])
            .Where(instanceId => after is null || string.CompareOrdinal(instanceId, after) > 0)
            .Order(StringComparer.Ordinal)
            .Take(take)];
    }

    public Task RemoveFromListAsync(string instanceId, CancellationToken cancellationToken) =>
        store.DeleteAllAsync(DueKeys.Table, [DueRows.Deletion(ShardOf(instanceId).Partition, DueKeys.Index(instanceId))], cancellationToken);

    private async Task PrepareAsync(string instanceId, bool hasWork, IReadOnlyList<DueEntry> timers, bool isNew, CancellationToken cancellationToken)
    {
        var shard = ShardOf(instanceId);
        TableRow? readyRow = null;
        lock (gate)
        {
            if (hasWork && !ready.IsReliable(instanceId) && !ready.Reclaim(instanceId, shard.Garbage))
                readyRow = ready.Make(shard.Partition, instanceId);
        }

        var writes = timers.Select(timer => TableOperation.Upsert(DueRows.Write(shard.Partition, timer))).ToList();
        if (readyRow is not null)
            writes.Add(TableOperation.Insert(readyRow));
        if (isNew)
            writes.Add(TableOperation.Upsert(new TableRow(shard.Partition, DueKeys.Index(instanceId), new Dictionary<string, object> { ["InstanceId"] = instanceId })));
        try
        {
            foreach (var chunk in RowBatch.Chunks(writes))
                await WriteAsync(shard, chunk, cancellationToken);
        }
        catch when (readyRow is not null)
        {
            // It may be there although no answer came.
            lock (gate)
                shard.Garbage.Add(readyRow.RowKey);
            throw;
        }

        lock (gate)
        {
            foreach (var timer in timers)
                shard.Arm(timer);
            if (readyRow is not null && ready.Stored(readyRow) is { } before)
                shard.Garbage.Add(before);
        }

        if (timers.Count > 0)
            timersArmed();
    }

    private async Task WriteAsync(DueShard shard, IReadOnlyList<TableOperation> writes, CancellationToken cancellationToken)
    {
        var room = Math.Min(GarbagePerWrite, TableLimits.OperationsPerTransaction - writes.Count);
        var written = writes.Select(write => write.Row.RowKey).ToHashSet(StringComparer.Ordinal);
        var garbage = TakeGarbage(shard, 1, room).Where(rowKey => !written.Contains(rowKey)).ToList();
        try
        {
            await store.TransactAsync(DueKeys.Table, [.. writes, .. garbage.Select(rowKey => DueRows.Deletion(shard.Partition, rowKey))], cancellationToken);
        }
        catch (TableStoreException failure) when (failure.Failure == TableFailure.NotFound && garbage.Count > 0)
        {
            try
            {
                await store.TransactAsync(DueKeys.Table, writes, cancellationToken);
            }
            catch
            {
                Keep(shard, garbage);
                throw;
            }

            await RemoveEachAsync(shard, garbage, cancellationToken);
        }
        catch
        {
            Keep(shard, garbage);
            throw;
        }
    }

    private async Task FlushAsync(DueShard shard, IReadOnlyList<string> garbage, CancellationToken cancellationToken)
    {
        try
        {
            await store.TransactAsync(DueKeys.Table, [.. garbage.Select(rowKey => DueRows.Deletion(shard.Partition, rowKey))], cancellationToken);
        }
        catch (TableStoreException failure) when (failure.Failure == TableFailure.NotFound)
        {
            if (await RemoveEachAsync(shard, garbage, cancellationToken) is { } last)
                throw last;
        }
        catch
        {
            Keep(shard, garbage);
            throw;
        }
    }

    /// <summary>Removes rows one by one; those that could not be removed are kept for later. Returns the last failure.</summary>
    private async Task<TableStoreException?> RemoveEachAsync(DueShard shard, IEnumerable<string> rowKeys, CancellationToken cancellationToken)
    {
        TableStoreException? last = null;
        foreach (var rowKey in rowKeys)
        {
            try
            {
                await store.DeleteIfThereAsync(DueKeys.Table, DueRows.Deletion(shard.Partition, rowKey), cancellationToken);
            }
            catch (TableStoreException failure)
            {
                last = failure;
                Keep(shard, [rowKey]);
            }
        }

        return last;
    }

    private void Keep(DueShard shard, IEnumerable<string> garbage)
    {
        lock (gate)
        {
            shard.Garbage.UnionWith(garbage);
            ready.Doubt(garbage);
        }
    }

    private async Task ScanAsync(DueShard shard, long until, Action<DueEntry> handOut, CancellationToken cancellationToken)
    {
        var next = long.MaxValue;
        lock (gate)
            shard.BeginScan();
        await foreach (var row in store.DueRowsAsync(shard.Partition, DueKeys.TimersFrom, DueKeys.TimersTo, PageSize, cancellationToken))
        {
            var entry = DueRows.ReadTimer(row);
            lock (gate)
            {
                if (!shard.IsLive(row.RowKey))
                    continue;
                if (entry.FireAt.Ticks > until)
                {
                    next = entry.FireAt.Ticks;
                    break;
                }

                shard.HandedOut.Add(row.RowKey);
            }

            handOut(entry);
        }

        lock (gate)
            shard.EndScan(next);
    }

    private List<string> TakeGarbage(DueShard shard, int atLeast, int atMost)
    {
        lock (gate)
        {
            if (shard.Garbage.Count < atLeast || atMost <= 0)
                return [];
            var taken = shard.Garbage.Take(atMost).ToList();
            shard.Garbage.ExceptWith(taken);
            return taken;
        }
    }

    private bool IsKnownLaterThan(DueShard shard, long ticks)
    {
        lock (gate)
            return shard.IsKnown && shard.Next > ticks;
    }

    private void Release(string instanceId)
    {
        bool lookAgain;
        lock (gate)
            lookAgain = ready.Release(instanceId);
        if (lookAgain)
            settledInVain(instanceId);
    }

    private bool IsDoubtedLongEnough(DateTimeOffset since) => systemTime.GetUtcNow() - since >= DoubtedFor;

    private DueShard ShardOf(string instanceId) => shards[DueKeys.ShardOf(instanceId)];

    private sealed class Hold(Action release) : IDisposable
    {
        public void Dispose() => release();
    }
}
