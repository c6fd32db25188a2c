using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Testing.Tables;

/// <summary>Stands between a product and its table store, call by call.</summary>
public abstract class TableStoreDecorator(ITableStore inner) : ITableStore
{
    public Task EnsureTableAsync(string table, CancellationToken cancellationToken = default) => CallAsync(true, async () =>
    {
        await inner.EnsureTableAsync(table, cancellationToken);
        return true;
    });

    public Task<TableRow?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken = default) =>
        CallAsync(false, () => inner.GetAsync(table, partitionKey, rowKey, cancellationToken));

    public Task<TablePage> QueryAsync(string table, TableRange range, CancellationToken cancellationToken = default) =>
        CallAsync(false, () => inner.QueryAsync(table, range, cancellationToken));

    public Task<string?> ApplyAsync(string table, TableOperation operation, CancellationToken cancellationToken = default) =>
        CallAsync(true, () => inner.ApplyAsync(table, operation, cancellationToken));

    public Task<IReadOnlyList<string?>> TransactAsync(string table, IReadOnlyList<TableOperation> operations, CancellationToken cancellationToken = default) =>
        CallAsync(true, () => inner.TransactAsync(table, operations, cancellationToken));

    /// <param name="writes">The call may change something.</param>
    protected abstract Task<T> CallAsync<T>(bool writes, Func<Task<T>> call);
}
