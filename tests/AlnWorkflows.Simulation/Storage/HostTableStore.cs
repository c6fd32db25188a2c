using AlnWorkflows.Simulation.Scheduling;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Simulation.Storage;

/// <summary>The table store as one host sees it: each call leaves the host and happens when the scheduler says so.</summary>
/// <param name="stores">Where the rows lie.</param>
internal sealed class HostTableStore(WorldStores stores, Scheduler scheduler, WorldClock clock, Strand strand) : ITableStore
{
    public Task EnsureTableAsync(string table, CancellationToken cancellationToken = default) =>
        CallAsync(true, false, $"ensure {table}", async _ =>
        {
            await stores.Of(table).EnsureTableAsync(table, CancellationToken.None);
            return true;
        }, cancellationToken);

    public Task<TableRow?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken = default) =>
        CallAsync(false, false, $"get {table}/{partitionKey}/{stores.Names.Stored(rowKey)}", async _ =>
            stores.Names.Given(await stores.Of(table).GetAsync(table, partitionKey, stores.Names.Stored(rowKey), CancellationToken.None)), cancellationToken);

    public Task<TablePage> QueryAsync(string table, TableRange range, CancellationToken cancellationToken = default)
    {
        var stored = range with { From = stores.Names.Stored(range.From), To = stores.Names.Stored(range.To) };
        return CallAsync(false, true, $"query {table}/{range.PartitionKey}/{stored.From}..", async torn => await PageAsync(table, stored, torn), cancellationToken);
    }

    public Task<string?> ApplyAsync(string table, TableOperation operation, CancellationToken cancellationToken = default)
    {
        var stored = stores.Names.Stored(operation);
        return CallAsync(true, false, Describe(table, [stored]), async _ => (await stores.WriteAsync(table, [stored], false))[0], cancellationToken);
    }

    public Task<IReadOnlyList<string?>> TransactAsync(string table, IReadOnlyList<TableOperation> operations, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<TableOperation> stored = [.. operations.Select(stores.Names.Stored)];
        return CallAsync(true, false, Describe(table, stored), _ => stores.WriteAsync(table, stored, true), cancellationToken);
    }

    private async Task<TablePage> PageAsync(string table, TableRange range, Random? torn)
    {
        var take = torn is null ? range.Take : Math.Min(range.Take, torn.Next(4));
        if (take == 0)
            return new TablePage([], range.Continuation ?? range.From ?? "");
        var page = await stores.Of(table).QueryAsync(table, range with { Take = take }, CancellationToken.None);
        return page with { Rows = [.. page.Rows.Select(row => stores.Names.Given(row)!)] };
    }

    private Task<T> CallAsync<T>(bool writes, bool readsPage, string what, Func<Random?, Task<T>> apply, CancellationToken cancellationToken)
    {
        var call = new StoreCall<T>(strand, writes, readsPage, what, apply, cancellationToken) { Since = clock.Now.UtcTicks };
        scheduler.Add(call);
        return call.Answer;
    }

    private static string Describe(string table, IReadOnlyList<TableOperation> operations) =>
        $"write {table}/{operations[0].Row.PartitionKey}/{string.Join(", ", operations.Select(operation => $"{operation.Change} {operation.Row.RowKey}"))}";
}
