using System.Text.Json;
using AlnWorkflows.Durable.Embedded.Histories;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Durable.Embedded.Instances;

/// <summary>Reads instances.</summary>
internal sealed class InstanceReader(ITableStore store)
{
    private const int Attempts = 10;

    /// <summary>Reads all a turn needs; null where there is no such instance.</summary>
    public async Task<Instance?> LoadAsync(string instanceId, CancellationToken cancellationToken)
    {
        InboxTail? before = null;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var (rows, pages) = await PagesAsync(instanceId, InstanceKeys.HistoryPrefix, InstanceKeys.WorkingTo, cancellationToken);
            if (rows.LastOrDefault(row => row.RowKey == InstanceKeys.State) is not { } stateRow)
                return null;

            var state = InstanceRows.ReadState(stateRow);
            var history = rows.Where(row => row.RowKey.StartsWith(InstanceKeys.HistoryOf(state.Generation), StringComparison.Ordinal)).ToList();
            // Pages are read one after the other, and a turn may have been written between them.
            if (history.Count != state.Turns || (state.Turns == 0 && !rows.Exists(row => row.RowKey == InstanceKeys.Start(state.Generation))))
                continue;

            // So may a message: of those that the inbox's end counts, only the ones from before the first page are sure to have been read.
            if (pages > 1 && before is null && !state.IsFinished)
            {
                before = await TailAsync(instanceId, cancellationToken);
                continue;
            }

            try
            {
                return await InstanceAsync(instanceId, state, stateRow.ETag!, rows, history, pages > 1 ? before : null, cancellationToken);
            }
            catch (JsonException) when (attempt < Attempts - 1)
            {
                // A long text was removed between its row and its parts, by a turn that had used it up.
            }
        }

        throw new InvalidOperationException($"Instance '{instanceId}' could not be read as of one moment in {Attempts} attempts: its history has fewer or more turns than its state says.");
    }

    private async Task<Instance> InstanceAsync(string instanceId, InstanceState state, string etag, List<TableRow> rows, List<TableRow> history, InboxTail? before, CancellationToken cancellationToken)
    {
        var instance = new Instance { Id = instanceId, State = state, ETag = etag };
        foreach (var row in history)
            instance.Append(await ContentAsync<Turn>(row, cancellationToken));
        foreach (var row in rows.Where(row => row.RowKey.StartsWith(InstanceKeys.InboxPrefix, StringComparison.Ordinal)))
            instance.Inbox.Add(row.RowKey, (await ContentAsync<InboxMessage>(row, cancellationToken)) with { RowKey = row.RowKey, Place = InstanceRows.ReadData(row).Place });
        foreach (var row in rows.Where(row => row.RowKey.StartsWith(InstanceKeys.OutboxPrefix, StringComparison.Ordinal)))
            instance.Outbox.Add((await ContentAsync<OutboxEntry>(row, cancellationToken)) with { RowKey = row.RowKey });
        var tail = before ?? (rows.Find(row => row.RowKey == InstanceKeys.Live) is { } live ? InstanceRows.ReadTail(live) : null);
        instance.LastMessage = Math.Max(tail?.Last ?? 0, instance.Inbox.Count == 0 ? 0 : instance.Inbox.Values.Max(message => message.Number));
        return instance;
    }

    /// <summary>Reads the state with all its texts, as of one moment.</summary>
    public async Task<InstanceState?> FindAsync(string instanceId, CancellationToken cancellationToken)
    {
        var row = await StateRowAsync(instanceId, cancellationToken);
        for (var attempt = 0; attempt < Attempts && row is not null; attempt++)
        {
            var state = InstanceRows.ReadState(row);
            var whole = await WholeAsync(instanceId, state, cancellationToken);
            if (state.Places.All(place => place is null))
                return whole;

            // Long texts lie in rows of their own, which go when a turn has put others in their place.
            var again = await StateRowAsync(instanceId, cancellationToken);
            if (again?.ETag == row.ETag)
                return whole;
            row = again;
        }

        return row is null ? null : throw new InvalidOperationException($"The state of instance '{instanceId}' could not be read as of one moment in {Attempts} attempts: it was written again each time.");
    }

    /// <summary>The end of a live instance's inbox; null where the instance is unknown or finished.</summary>
    public async Task<InboxTail?> TailAsync(string instanceId, CancellationToken cancellationToken) =>
        await store.GetAsync(InstanceStore.Table, instanceId, InstanceKeys.Live, cancellationToken) is { } row ? InstanceRows.ReadTail(row) : null;

    /// <summary>Reads a text from its place, if it is not in its row.</summary>
    public async Task<string?> TextAsync(string instanceId, StoredText text, CancellationToken cancellationToken)
    {
        if (text.Text is not null || text.Place is null)
            return text.Text;

        var parts = await RowsAsync(instanceId, InstanceKeys.OverflowOf(text.Place), InstanceKeys.OverflowAfter(text.Place), cancellationToken);
        return InstanceRows.ReadParts(parts);
    }

    public async Task<List<TableRow>> RowsAsync(string instanceId, string? from, string? to, CancellationToken cancellationToken) =>
        (await PagesAsync(instanceId, from, to, cancellationToken)).Rows;

    private async Task<(List<TableRow> Rows, int Pages)> PagesAsync(string instanceId, string? from, string? to, CancellationToken cancellationToken)
    {
        var (rows, pages) = (new List<TableRow>(), 0);
        string? continuation = null;
        do
        {
            var page = await store.QueryAsync(InstanceStore.Table, new TableRange(instanceId, from, to, Continuation: continuation), cancellationToken);
            rows.AddRange(page.Rows);
            pages++;
            continuation = page.Continuation;
        }
        while (continuation is not null);

        return (rows, pages);
    }

    private Task<TableRow?> StateRowAsync(string instanceId, CancellationToken cancellationToken) =>
        store.GetAsync(InstanceStore.Table, instanceId, InstanceKeys.State, cancellationToken);

    private async Task<InstanceState> WholeAsync(string instanceId, InstanceState state, CancellationToken cancellationToken) => state with
    {
        Input = await TextAsync(instanceId, state.Input, cancellationToken),
        Output = await TextAsync(instanceId, state.Output, cancellationToken),
        CustomStatus = await TextAsync(instanceId, state.CustomStatus, cancellationToken),
        Failure = await TextAsync(instanceId, state.Failure, cancellationToken),
    };

    private async Task<T> ContentAsync<T>(TableRow row, CancellationToken cancellationToken) =>
        HistoryJson.Read<T>((await TextAsync(row.PartitionKey, InstanceRows.ReadData(row), cancellationToken))!);
}
