using System.Collections.Concurrent;
using System.Globalization;

namespace AlnWorkflows.Storage.Tables.InMemory;

/// <summary>
/// Tables in this process's memory, with Table Storage's answers: what a test or a simulation runs on. Safe for use by
/// several threads; every call is one moment of the store.
/// </summary>
public sealed class InMemoryTableStore : ITableStore
{
    private const int Gates = 64;

    // No call is about more than one partition, so those of different partitions need not wait for each other.
    private readonly Lock[] _gates = [.. Enumerable.Range(0, Gates).Select(_ => new Lock())];
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, InMemoryPartition>> _tables = new(StringComparer.OrdinalIgnoreCase);
    private long _version;

    public Task EnsureTableAsync(string table, CancellationToken cancellationToken = default) => Run(() =>
    {
        TableLimits.CheckTable(table);
        return _tables.TryAdd(table, new ConcurrentDictionary<string, InMemoryPartition>(StringComparer.Ordinal));
    }, cancellationToken);

    public Task<TableRow?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken = default) =>
        Run(() =>
        {
            TableLimits.CheckKeys(table, partitionKey, rowKey);
            StoredRow? row;
            lock (GateOf(partitionKey))
                row = Partition(table, partitionKey, rowKey)?.Find(rowKey);
            return row?.Read();
        }, cancellationToken);

    public Task<TablePage> QueryAsync(string table, TableRange range, CancellationToken cancellationToken = default) =>
        Run(() =>
        {
            TableLimits.CheckRange(table, range);
            (IReadOnlyList<StoredRow> Rows, string? Continuation)? page;
            lock (GateOf(range.PartitionKey))
                page = Partition(table, range.PartitionKey, null)?.Page(range);
            return page is { } found ? new TablePage([.. found.Rows.Select(row => row.Read())], found.Continuation) : new TablePage([], null);
        }, cancellationToken);

    public Task<string?> ApplyAsync(string table, TableOperation operation, CancellationToken cancellationToken = default) =>
        Run(() =>
        {
            TableLimits.CheckOperation(table, operation);
            var own = StoredRow.Of(operation.Row);
            lock (GateOf(own.PartitionKey))
                return Commit(table, own, Outcome(table, operation, own, null));
        }, cancellationToken);

    public Task<IReadOnlyList<string?>> TransactAsync(string table, IReadOnlyList<TableOperation> operations, CancellationToken cancellationToken = default) =>
        Run<IReadOnlyList<string?>>(() =>
        {
            TableLimits.CheckTransaction(table, operations);
            var own = new StoredRow[operations.Count];
            for (var i = 0; i < own.Length; i++)
                own[i] = StoredRow.Of(operations[i].Row);
            lock (GateOf(own[0].PartitionKey))
            {
                // No row stands in it twice, so every operation can be judged before the first is applied.
                var outcomes = new StoredRow?[own.Length];
                for (var i = 0; i < own.Length; i++)
                    outcomes[i] = Outcome(table, operations[i], own[i], i);
                var etags = new string?[own.Length];
                for (var i = 0; i < own.Length; i++)
                    etags[i] = Commit(table, own[i], outcomes[i]);
                return etags;
            }
        }, cancellationToken);

    /// <summary>The row as the operation leaves it; null where it is gone.</summary>
    private StoredRow? Outcome(string table, TableOperation operation, StoredRow wanted, int? index)
    {
        var stored = Partition(table, wanted.PartitionKey, wanted.RowKey, index)?.Find(wanted.RowKey);
        CheckVersion(table, operation, stored, index);
        if (operation.Change is TableChange.Delete)
            return null;
        if (operation.Change is not TableChange.Merge)
            return wanted;

        var merged = stored!.Merge(wanted);
        TableLimits.CheckRow(table, merged.Read(), index);
        return merged;
    }

    private static void CheckVersion(string table, TableOperation operation, StoredRow? stored, int? index)
    {
        var (failure, message) = operation switch
        {
            { Change: TableChange.Insert } when stored is not null => (TableFailure.Exists, "The row to insert exists already."),
            { Change: TableChange.Insert or TableChange.Upsert } => default,
            _ when stored is null => (TableFailure.NotFound, $"The row to {Verb(operation)} does not exist."),
            { ETag: "*" } => default,
            _ when operation.ETag != stored.ETag => (TableFailure.Changed, $"The row to {Verb(operation)} has changed: its version is {stored.ETag}, not {operation.ETag}."),
            _ => default,
        };
        if (message is not null)
            throw new TableStoreException(failure, table, operation.Row.PartitionKey, operation.Row.RowKey, message, operationIndex: index);
    }

    private static string Verb(TableOperation operation) => operation.Change switch
    {
        TableChange.Merge => "merge into",
        TableChange.Replace => "replace",
        _ => "delete",
    };

    private string? Commit(string table, StoredRow wanted, StoredRow? row)
    {
        var partitions = _tables[table];
        var (partitionKey, rowKey) = (wanted.PartitionKey, wanted.RowKey);
        if (row is null)
        {
            partitions[partitionKey].Remove(rowKey);
            if (partitions[partitionKey].IsEmpty)
                partitions.TryRemove(partitionKey, out _);
            return null;
        }

        if (!partitions.TryGetValue(partitionKey, out var partition))
            partitions[partitionKey] = partition = new InMemoryPartition();
        var etag = string.Create(CultureInfo.InvariantCulture, $"W/\"{Interlocked.Increment(ref _version)}\"");
        partition.Put(row with { ETag = etag });
        return etag;
    }

    private Lock GateOf(string partitionKey) => _gates[(uint)partitionKey.GetHashCode(StringComparison.Ordinal) % Gates];

    private InMemoryPartition? Partition(string table, string partitionKey, string? rowKey, int? operationIndex = null) =>
        _tables.TryGetValue(table, out var partitions)
            ? partitions.GetValueOrDefault(partitionKey)
            : throw new TableStoreException(TableFailure.NotFound, table, partitionKey, rowKey,
                "The table does not exist: create it with EnsureTableAsync.", operationIndex: operationIndex);

    private static Task<T> Run<T>(Func<T> action, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<T>(cancellationToken);
        try
        {
            return Task.FromResult(action());
        }
        catch (TableStoreException failure)
        {
            return Task.FromException<T>(failure);
        }
    }
}
