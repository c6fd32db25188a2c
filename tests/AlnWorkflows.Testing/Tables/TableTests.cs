using AlnWorkflows.Storage.Tables;
using Xunit;

namespace AlnWorkflows.Testing.Tables;

/// <summary>A table of its own for each test, and short words for what tests do to it.</summary>
public abstract class TableTests : IAsyncLifetime
{
    protected string Table { get; } = "t" + Guid.NewGuid().ToString("N");

    protected abstract ITableStore Store { get; }

    public virtual async ValueTask InitializeAsync() => await Store.EnsureTableAsync(Table);

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected static TableRow Row(string rowKey, params (string Name, object Value)[] properties) =>
        new("p", rowKey, properties.ToDictionary(property => property.Name, property => property.Value));

    protected Task<string?> Insert(string rowKey, params (string Name, object Value)[] properties) =>
        Store.ApplyAsync(Table, TableOperation.Insert(Row(rowKey, properties)));

    protected Task<TableRow?> Get(string rowKey) => Store.GetAsync(Table, "p", rowKey);

    protected async Task<TableStoreException> Refused(TableFailure failure, Func<Task> action)
    {
        var exception = await Assert.ThrowsAsync<TableStoreException>(action);
        Assert.Equal(failure, exception.Failure);
        Assert.Equal(Table, exception.Table);
        return exception;
    }

    protected Task<TableStoreException> Refused(TableFailure failure, TableOperation operation) =>
        Refused(failure, () => Store.ApplyAsync(Table, operation));

    protected Task<TableStoreException> Refused(TableFailure failure, params TableOperation[] operations) =>
        Refused(failure, () => Store.TransactAsync(Table, operations));

    /// <summary>Every row of the partition with its version, to show that a refused write left no trace.</summary>
    protected async Task<string> Everything()
    {
        var page = await Store.QueryAsync(Table, new TableRange("p"));
        return string.Join('\n', page.Rows.Select(row =>
            $"{row.RowKey} {row.ETag} {string.Join(' ', row.Properties.OrderBy(property => property.Key, StringComparer.Ordinal))}"));
    }
}
