namespace AlnWorkflows.Storage.Tables;

/// <summary>
/// What the product needs of Azure Table Storage, and nothing more. Every implementation keeps one contract suite.
/// Keys are ordinal strings; a partition is the unit of a transaction.
/// </summary>
/// <remarks>Every failure is a <see cref="TableStoreException"/> whose <see cref="TableStoreException.Failure"/> says
/// what is known of the write: <see cref="TableFailure.Unknown"/> alone may have been applied.</remarks>
public interface ITableStore
{
    /// <summary>Creates the table unless it is there.</summary>
    Task EnsureTableAsync(string table, CancellationToken cancellationToken = default);

    /// <summary>Reads one row; null where there is none.</summary>
    Task<TableRow?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken = default);

    /// <summary>Reads one page of a range of rows of one partition, in ordinal order of row key. A page is a moment of
    /// the store, several pages are not: the whole is no snapshot.</summary>
    Task<TablePage> QueryAsync(string table, TableRange range, CancellationToken cancellationToken = default);

    /// <summary>Applies one operation and returns the row's new ETag (null for a deletion).</summary>
    Task<string?> ApplyAsync(string table, TableOperation operation, CancellationToken cancellationToken = default);

    /// <summary>Applies up to 100 operations on different rows of one partition, all or none, up to 4 MB; returns the
    /// new ETags in order.</summary>
    Task<IReadOnlyList<string?>> TransactAsync(string table, IReadOnlyList<TableOperation> operations, CancellationToken cancellationToken = default);
}
