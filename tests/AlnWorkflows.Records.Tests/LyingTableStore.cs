using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Records.Tests;

/// <summary>A table store whose next writes lose their answers, in the ways a real one can; it also remembers every key.</summary>
public sealed class LyingTableStore(ITableStore inner) : ITableStore
{
    private readonly Queue<Lie> _lies = [];
    private readonly HashSet<(string Table, string Partition, string Row)> _keys = [];
    private Func<Task>? _late;

    public IReadOnlyCollection<(string Table, string Partition, string Row)> Keys => _keys;

    /// <summary>Runs once, before the next write.</summary>
    public Func<Task>? BeforeNextWrite { get; set; }

    public void Lie(params Lie[] lies) => Array.ForEach(lies, _lies.Enqueue);

    public Task EnsureTableAsync(string table, CancellationToken cancellationToken = default) => inner.EnsureTableAsync(table, cancellationToken);

    public Task<TableRow?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken = default) =>
        inner.GetAsync(table, partitionKey, rowKey, cancellationToken);

    public Task<TablePage> QueryAsync(string table, TableRange range, CancellationToken cancellationToken = default) =>
        inner.QueryAsync(table, range, cancellationToken);

    public Task<string?> ApplyAsync(string table, TableOperation operation, CancellationToken cancellationToken = default) =>
        WriteAsync(table, [operation], () => inner.ApplyAsync(table, operation, cancellationToken));

    public Task<IReadOnlyList<string?>> TransactAsync(string table, IReadOnlyList<TableOperation> operations, CancellationToken cancellationToken = default) =>
        WriteAsync(table, operations, () => inner.TransactAsync(table, operations, cancellationToken));

    private async Task<T> WriteAsync<T>(string table, IReadOnlyList<TableOperation> operations, Func<Task<T>> write)
    {
        // The store finishes before it answers, but callers in a test of races must get to interleave.
        await Task.Yield();
        if (BeforeNextWrite is { } before)
        {
            BeforeNextWrite = null;
            await before();
        }

        Lie lie;
        lock (_lies)
        {
            foreach (var operation in operations)
                _keys.Add((table, operation.Row.PartitionKey, operation.Row.RowKey));
            _lies.TryDequeue(out lie);
        }

        await LandLateAsync();
        if (lie is Records.Tests.Lie.Stored)
            await write();
        if (lie is Records.Tests.Lie.StoredLater)
            _late = write;
        return lie is Records.Tests.Lie.None
            ? await write()
            : throw new TableStoreException(TableFailure.Unknown, table, operations[0].Row.PartitionKey, operations[0].Row.RowKey, "The answer did not come.");
    }

    private async Task LandLateAsync()
    {
        if (_late is not { } late)
            return;
        _late = null;
        try
        {
            await late();
        }
        catch (TableStoreException refused) when (refused.Failure is TableFailure.Exists or TableFailure.Changed or TableFailure.NotFound)
        {
        }
    }
}
