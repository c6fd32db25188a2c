using System.Collections.Concurrent;
using System.Net;
using AlnWorkflows.Storage.Tables;
using Azure;
using Azure.Data.Tables;

namespace AlnWorkflows.AzureHost.Tables;

/// <summary>Azure Table Storage through Microsoft's client.</summary>
/// <remarks>The client must not try again by itself (<see cref="TableClients"/>): once an attempt of a write may have been
/// applied, a later refusal may be the echo of our own write, and only who counts the attempts can tell.</remarks>
internal sealed class AzureTableStore(TableServiceClient service, TableAttempts attempts) : ITableStore
{
    private readonly ConcurrentDictionary<string, TableClient> _tables = new(StringComparer.Ordinal);

    public Task EnsureTableAsync(string table, CancellationToken cancellationToken = default)
    {
        TableLimits.CheckTable(table);
        return attempts.WriteAsync(new TablePlace(table), token => Client(table).CreateIfNotExistsAsync(token), cancellationToken);
    }

    public async Task<TableRow?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken = default)
    {
        TableLimits.CheckKeys(table, partitionKey, rowKey);
        try
        {
            return await attempts.ReadAsync(
                new TablePlace(table, partitionKey, rowKey),
                async token => TableRows.Read((await Client(table).GetEntityAsync<TableEntity>(partitionKey, rowKey, cancellationToken: token)).Value),
                cancellationToken);
        }
        catch (TableStoreException missing) when (missing is { Failure: TableFailure.NotFound, InnerException: RequestFailedException { ErrorCode: not "TableNotFound" } })
        {
            return null;
        }
    }

    public Task<TablePage> QueryAsync(string table, TableRange range, CancellationToken cancellationToken = default)
    {
        TableLimits.CheckRange(table, range);
        return attempts.ReadAsync(new TablePlace(table, range.PartitionKey), async token =>
        {
            var rows = Client(table).QueryAsync<TableEntity>(TableFilter.Of(range), range.Take, cancellationToken: token);
            await foreach (var page in rows.AsPages(range.Continuation, range.Take))
                return new TablePage([.. page.Values.Select(TableRows.Read)], string.IsNullOrEmpty(page.ContinuationToken) ? null : page.ContinuationToken);
            return new TablePage([], null);
        }, cancellationToken);
    }

    public async Task<string?> ApplyAsync(string table, TableOperation operation, CancellationToken cancellationToken = default)
    {
        TableLimits.CheckOperation(table, operation);
        var response = await attempts.WriteAsync(
            new TablePlace(table, operation.Row.PartitionKey, operation.Row.RowKey), token => SendAsync(Client(table), operation, token), cancellationToken);
        return operation.Change is TableChange.Delete ? null : TableRows.VersionIn(response);
    }

    public async Task<IReadOnlyList<string?>> TransactAsync(string table, IReadOnlyList<TableOperation> operations, CancellationToken cancellationToken = default)
    {
        TableLimits.CheckTransaction(table, operations);
        var actions = operations.Select(TableRows.Action).ToList();
        var place = new TablePlace(table, operations[0].Row.PartitionKey, RowKeys: [.. operations.Select(operation => operation.Row.RowKey)]);
        var responses = await attempts.WriteAsync(place, token => Client(table).SubmitTransactionAsync(actions, token), cancellationToken);
        return [.. responses.Value.Zip(operations, (response, operation) => operation.Change is TableChange.Delete ? null : TableRows.VersionIn(response))];
    }

    private static async Task<Response> SendAsync(TableClient table, TableOperation operation, CancellationToken cancellationToken)
    {
        var row = operation.Row;
        if (operation.Change is not TableChange.Delete)
        {
            var entity = TableRows.Write(row);
            return await (operation.Change switch
            {
                TableChange.Insert => table.AddEntityAsync(entity, cancellationToken),
                TableChange.Upsert => table.UpsertEntityAsync(entity, TableUpdateMode.Replace, cancellationToken),
                TableChange.Replace => table.UpdateEntityAsync(entity, TableRows.Version(operation), TableUpdateMode.Replace, cancellationToken),
                _ => table.UpdateEntityAsync(entity, TableRows.Version(operation), TableUpdateMode.Merge, cancellationToken),
            });
        }

        // The client takes a row that is not there for a deletion that went well.
        var response = await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, TableRows.Version(operation), cancellationToken);
        return response.Status == (int)HttpStatusCode.NotFound ? throw new RequestFailedException(response) : response;
    }

    private TableClient Client(string table) => _tables.GetOrAdd(table, service.GetTableClient);
}
