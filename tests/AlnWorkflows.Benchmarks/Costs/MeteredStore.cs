using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Benchmarks.Costs;

/// <summary>Counts what the records ask of their tables, apart from what the engine asks of its own.</summary>
internal sealed class MeteredStore(ITableStore inner) : ITableStore
{
    private static readonly HashSet<string> OfRecords = new(["Records", "Service"], StringComparer.Ordinal);
    private const string TurnRow = "h|";

    public int Reads { get; private set; }

    public int Writes { get; private set; }

    /// <summary>Turns the embedded engine took: each writes one row of history.</summary>
    public int Turns { get; private set; }

    /// <summary>Characters and bytes written into rows of the records, whether they replaced others or not.</summary>
    public long Written { get; private set; }

    public Task EnsureTableAsync(string table, CancellationToken cancellationToken = default) => inner.EnsureTableAsync(table, cancellationToken);

    public Task<TableRow?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken = default)
    {
        Reads += OfRecords.Contains(table) ? 1 : 0;
        return inner.GetAsync(table, partitionKey, rowKey, cancellationToken);
    }

    public Task<TablePage> QueryAsync(string table, TableRange range, CancellationToken cancellationToken = default)
    {
        Reads += OfRecords.Contains(table) ? 1 : 0;
        return inner.QueryAsync(table, range, cancellationToken);
    }

    public Task<string?> ApplyAsync(string table, TableOperation operation, CancellationToken cancellationToken = default)
    {
        Count(table, [operation]);
        return inner.ApplyAsync(table, operation, cancellationToken);
    }

    public Task<IReadOnlyList<string?>> TransactAsync(string table, IReadOnlyList<TableOperation> operations, CancellationToken cancellationToken = default)
    {
        Count(table, operations);
        return inner.TransactAsync(table, operations, cancellationToken);
    }

    private void Count(string table, IReadOnlyList<TableOperation> operations)
    {
        if (OfRecords.Contains(table))
        {
            Writes++;
            Written += operations.Sum(operation => Size(operation.Row));
        }
        else
        {
            Turns += operations.Count(operation => operation.Change == TableChange.Insert && operation.Row.RowKey.StartsWith(TurnRow, StringComparison.Ordinal));
        }
    }

    private static long Size(TableRow row) =>
        row.PartitionKey.Length + row.RowKey.Length + row.Properties.Sum(property => property.Key.Length + property.Value switch
        {
            string text => text.Length,
            byte[] bytes => bytes.Length,
            _ => sizeof(long),
        });
}
