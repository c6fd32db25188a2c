using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Durable.Embedded.Telemetry;

/// <summary>Counts what the engine asks of its store.</summary>
internal sealed class MeteredTableStore(ITableStore inner) : ITableStore
{
    public async Task EnsureTableAsync(string table, CancellationToken cancellationToken = default)
    {
        await inner.EnsureTableAsync(table, cancellationToken);
        Count(table, "ensure", "Done");
    }

    public Task<TableRow?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken = default) =>
        CountedAsync(table, "get", inner.GetAsync(table, partitionKey, rowKey, cancellationToken));

    public Task<TablePage> QueryAsync(string table, TableRange range, CancellationToken cancellationToken = default) =>
        CountedAsync(table, "query", inner.QueryAsync(table, range, cancellationToken));

    public Task<string?> ApplyAsync(string table, TableOperation operation, CancellationToken cancellationToken = default) =>
        CountedAsync(table, "apply", inner.ApplyAsync(table, operation, cancellationToken));

    public Task<IReadOnlyList<string?>> TransactAsync(string table, IReadOnlyList<TableOperation> operations, CancellationToken cancellationToken = default) =>
        CountedAsync(table, "transact", inner.TransactAsync(table, operations, cancellationToken));

    private static async Task<T> CountedAsync<T>(string table, string operation, Task<T> call)
    {
        var outcome = "Failed";
        try
        {
            var answer = await call;
            outcome = "Done";
            return answer;
        }
        catch (TableStoreException failure)
        {
            outcome = failure.Failure.ToString();
            throw;
        }
        finally
        {
            Count(table, operation, outcome);
        }
    }

    private static void Count(string table, string operation, string outcome) => EngineTelemetry.StorageTransactions.Add(
        1,
        new KeyValuePair<string, object?>(EngineTelemetry.Table, table),
        new KeyValuePair<string, object?>(EngineTelemetry.Operation, operation),
        new KeyValuePair<string, object?>(EngineTelemetry.Outcome, outcome));
}
