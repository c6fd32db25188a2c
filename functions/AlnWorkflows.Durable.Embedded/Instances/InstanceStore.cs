using AlnWorkflows.Durable.Embedded.Histories;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Durable.Embedded.Instances;

/// <summary>Writes instances. Every write that may have been applied although it failed is settled here by reading, but
/// for a turn's: its writer loads the instance again and goes on from what is there.</summary>
internal sealed class InstanceStore(ITableStore store, InstanceReader reader)
{
    public const string Table = "Instances";
    private const int Attempts = 3;
    private const int OutboxRowsPerTurn = 10;

    public Task EnsureTableAsync(CancellationToken cancellationToken) => store.EnsureTableAsync(Table, cancellationToken);

    /// <summary>Adds an instance; null where the id exists. An instance that the same parent's call has added before is
    /// the one asked for.</summary>
    public async Task<Instance?> CreateAsync(string instanceId, InstanceState state, InboxMessage start, CancellationToken cancellationToken)
    {
        var batch = new RowBatch(instanceId);
        var (stateRow, placed) = InstanceRows.Write(batch, instanceId, state);
        var (startRow, place) = InstanceRows.Write(batch, instanceId, InstanceKeys.Start(0), start);
        batch.Add(TableOperation.Insert(stateRow));
        batch.Add(TableOperation.Insert(startRow));
        batch.Add(TableOperation.Insert(InstanceRows.WriteTail(instanceId, 0)));
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var etags = await batch.WriteAsync(store, Table, cancellationToken);
                var instance = new Instance { Id = instanceId, State = placed, ETag = etags[InstanceKeys.State]! };
                instance.Inbox.Add(startRow.RowKey, start with { RowKey = startRow.RowKey, Place = place });
                return instance;
            }
            catch (TableStoreException failure) when (failure.Failure is TableFailure.Exists or TableFailure.Unknown)
            {
                if (await reader.LoadAsync(instanceId, cancellationToken) is { } found)
                    return found.State.Token == state.Token || (state.Parent is not null && found.State.Parent == state.Parent) ? found : null;
                if (attempt == Attempts)
                    throw;
            }
        }
    }

    /// <summary>Stores a message for a live instance, unless one with its id was stored before.</summary>
    /// <param name="tail">The end of the inbox as last seen; null is to be read. Comes back as it is now, where known.</param>
    public async Task<(InboxAddition Result, InboxMessage Message, InboxTail? Tail)> AddAsync(string instanceId, InboxMessage message, string messageId, InboxTail? tail, CancellationToken cancellationToken)
    {
        var token = Guid.NewGuid().ToString("N");
        for (var attempt = 1; ; attempt++)
        {
            tail ??= await reader.TailAsync(instanceId, cancellationToken);
            if (tail is null)
            {
                if (await RefusalAsync(instanceId, messageId, token, cancellationToken) is { } refusal)
                    return (refusal, message, null);
                // It is live after all: somebody created it between the two reads.
                continue;
            }


            var rowKey = InstanceKeys.Inbox(tail.Last + 1);
            var batch = new RowBatch(instanceId);
            var (row, place) = InstanceRows.Write(batch, instanceId, rowKey, message);
            batch.Add(TableOperation.Insert(row));
            batch.Add(TableOperation.Insert(new TableRow(instanceId, InstanceKeys.Seen(messageId), new Dictionary<string, object> { ["Token"] = token })));
            batch.Add(TableOperation.Replace(InstanceRows.WriteTail(instanceId, tail.Last + 1), tail.ETag));
            var stored = message with { RowKey = rowKey, Place = place };
            try
            {
                var etags = await batch.WriteAsync(store, Table, cancellationToken);
                return (InboxAddition.Added, stored, new InboxTail(tail.Last + 1, etags[InstanceKeys.Live]!));
            }
            catch (TableStoreException failure) when (failure.Failure is TableFailure.Exists or TableFailure.NotFound or TableFailure.Changed or TableFailure.Unknown)
            {
                if (await RefusalAsync(instanceId, messageId, token, cancellationToken) is { } result)
                    return (result, stored, null);
                if (attempt >= Attempts && failure.Failure != TableFailure.Changed)
                    throw;
                tail = null;
            }
        }
    }

    /// <summary>Writes a turn, whole or not at all, and brings the instance up to date.</summary>
    public async Task CommitAsync(Instance instance, TurnCommit commit, CancellationToken cancellationToken)
    {
        var continues = commit.NextStart is not null;
        var batch = new RowBatch(instance.Id);
        var (stateRow, state) = InstanceRows.Write(batch, instance.Id, commit.State with { Turns = continues ? 0 : instance.State.Turns + 1 });
        batch.Add(TableOperation.Replace(stateRow, instance.ETag));
        if (!continues)
            batch.Add(TableOperation.Insert(InstanceRows.Write(batch, instance.Id, InstanceKeys.History(state.Generation, instance.State.Turns), commit.Turn).Row));
        if (state.IsFinished)
            batch.Add(TableOperation.Delete(instance.Id, InstanceKeys.Live, "*"));

        var sent = commit.Sent is { } entry ? entry with { RowKey = InstanceKeys.Outbox(instance.State.Generation, instance.State.Turns) } : null;
        if (sent is not null)
            batch.Add(TableOperation.Insert(InstanceRows.Write(batch, instance.Id, sent.RowKey, sent).Row));
        var next = commit.NextStart is { } start ? start with { RowKey = InstanceKeys.Start(state.Generation) } : null;
        if (next is not null)
        {
            var (row, place) = InstanceRows.Write(batch, instance.Id, next.RowKey, next);
            batch.Add(TableOperation.Insert(row));
            next = next with { Place = place };
        }

        var delivered = instance.Delivered.Take(OutboxRowsPerTurn).ToList();
        foreach (var rowKey in commit.Consumed.Select(message => message.RowKey).Concat(delivered.Select(done => done.RowKey)))
            batch.Add(TableOperation.Delete(instance.Id, rowKey, "*"));

        var etags = await batch.WriteAsync(store, Table, cancellationToken);
        instance.Apply(commit, state, etags[InstanceKeys.State]!, sent, next, delivered);
    }

    /// <summary>Replaces the state alone, as where an instance stands still.</summary>
    public async Task ReplaceStateAsync(Instance instance, InstanceState state, CancellationToken cancellationToken)
    {
        var batch = new RowBatch(instance.Id);
        var (row, placed) = InstanceRows.Write(batch, instance.Id, state);
        batch.Add(TableOperation.Replace(row, instance.ETag));
        instance.ETag = (await batch.WriteAsync(store, Table, cancellationToken))[InstanceKeys.State]!;
        instance.State = placed;
    }

    /// <summary>Removes rows of an instance, whatever their version; those already gone do not matter.</summary>
    public async Task RemoveAsync(string instanceId, IEnumerable<string> rowKeys, CancellationToken cancellationToken)
    {
        foreach (var chunk in RowBatch.Chunks(rowKeys.Select(rowKey => TableOperation.Delete(instanceId, rowKey, "*"))))
            await store.DeleteAllAsync(Table, chunk, cancellationToken);
    }

    /// <summary>Removes overflow rows that nothing refers to any more, and the histories of generations gone by.</summary>
    public async Task CleanAsync(Instance instance, IEnumerable<string> places, bool generationEnded, CancellationToken cancellationToken)
    {
        var rowKeys = new List<string>();
        if (generationEnded)
        {
            foreach (var row in await reader.RowsAsync(instance.Id, InstanceKeys.HistoryPrefix, InstanceKeys.HistoryOf(instance.State.Generation), cancellationToken))
            {
                rowKeys.Add(row.RowKey);
                if (InstanceRows.ReadData(row).Place is { } place)
                    places = places.Append(place);
            }
        }

        foreach (var place in places)
            rowKeys.AddRange((await reader.RowsAsync(instance.Id, InstanceKeys.OverflowOf(place), InstanceKeys.OverflowAfter(place), cancellationToken)).Select(row => row.RowKey));
        await RemoveAsync(instance.Id, rowKeys, cancellationToken);
    }

    /// <summary>Removes a finished instance, its state last: until then the id is known and a broken-off purge can be repeated.</summary>
    public async Task<bool> PurgeAsync(string instanceId, CancellationToken cancellationToken)
    {
        var state = await reader.FindAsync(instanceId, cancellationToken);
        if (state is not { IsFinished: true })
            return false;

        var rows = await reader.RowsAsync(instanceId, null, null, cancellationToken);
        await RemoveAsync(instanceId, rows.Select(row => row.RowKey).Where(rowKey => rowKey != InstanceKeys.State), cancellationToken);
        await RemoveAsync(instanceId, [InstanceKeys.State], cancellationToken);
        return true;
    }

    private async Task<InboxAddition?> RefusalAsync(string instanceId, string messageId, string token, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(Table, instanceId, InstanceKeys.Seen(messageId), cancellationToken) is { } seen)
            return seen.Get<string>("Token") == token ? InboxAddition.Added : InboxAddition.Duplicate;

        return await reader.FindAsync(instanceId, cancellationToken) switch
        {
            null => InboxAddition.NotFound,
            { IsFinished: true } => InboxAddition.Finished,
            _ => null,
        };
    }
}
