using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Testing.Tables;

/// <summary>A store whose pages are short, so that a test can do something between two of them.</summary>
public sealed class PagedTableStore(ITableStore inner, int rowsPerPage) : ITableStore
{
    /// <summary>Called after a page that is not the last, with its table.</summary>
    public Func<string, Task> Between { get; set; } = _ => Task.CompletedTask;

    public Task EnsureTableAsync(string table, CancellationToken cancellationToken = default) => inner.EnsureTableAsync(table, cancellationToken);

    public Task<TableRow?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken = default) =>
        inner.GetAsync(table, partitionKey, rowKey, cancellationToken);

    public async Task<TablePage> QueryAsync(string table, TableRange range, CancellationToken cancellationToken = default)
    {
        var page = await inner.QueryAsync(table, range with { Take = Math.Min(range.Take, rowsPerPage) }, cancellationToken);
        if (page.Continuation is not null)
            await Between(table);
        return page;
    }

    public Task<string?> ApplyAsync(string table, TableOperation operation, CancellationToken cancellationToken = default) =>
        inner.ApplyAsync(table, operation, cancellationToken);

    public Task<IReadOnlyList<string?>> TransactAsync(string table, IReadOnlyList<TableOperation> operations, CancellationToken cancellationToken = default) =>
        inner.TransactAsync(table, operations, cancellationToken);
}
