using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Simulation.Storage;

/// <summary>The rows as they are stored now, for reading only.</summary>
internal sealed class InspectedTableStore(WorldStores stores) : ITableStore
{
    public Task EnsureTableAsync(string table, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public async Task<TableRow?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken = default) =>
        stores.Names.Given(await stores.Of(table).GetAsync(table, partitionKey, stores.Names.Stored(rowKey), cancellationToken));

    public async Task<TablePage> QueryAsync(string table, TableRange range, CancellationToken cancellationToken = default)
    {
        var page = await stores.Of(table).QueryAsync(table, range with { From = stores.Names.Stored(range.From), To = stores.Names.Stored(range.To) }, cancellationToken);
        return page with { Rows = [.. page.Rows.Select(row => stores.Names.Given(row)!)] };
    }

    public Task<string?> ApplyAsync(string table, TableOperation operation, CancellationToken cancellationToken = default) => throw ReadOnly();

    public Task<IReadOnlyList<string?>> TransactAsync(string table, IReadOnlyList<TableOperation> operations, CancellationToken cancellationToken = default) => throw ReadOnly();

    private static InvalidOperationException ReadOnly() => new("Whoever inspects the world changes nothing in it.");
}
