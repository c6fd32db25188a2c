using AlnWorkflows.Storage.Http;

namespace AlnWorkflows.Storage.Tables.Http;

/// <summary>Azure Table Storage, or Azurite, over HTTP.</summary>
/// <remarks>Requests that may fare better are tried again (<see cref="StorageRetry"/>). Once an attempt of a write may have
/// been applied, a later refusal may be the echo of our own write and is <see cref="TableFailure.Unknown"/>. A write that its
/// caller cancels may have been applied too.</remarks>
/// <param name="http">Made by <see cref="StorageHttpClient"/>; the store does not dispose of it.</param>
/// <param name="time">The system's time: it dates requests and measures waits.</param>
public sealed class HttpTableStore(HttpClient http, StorageConnection connection, TimeProvider time, StorageRetry? retry = null) : ITableStore
{
    private readonly TableRequests _requests = new(connection.TableEndpoint);
    private readonly StoragePipeline _pipeline = new(http, connection.TableAuthorizer(time), time, retry ?? StorageRetry.Default);

    public async Task EnsureTableAsync(string table, CancellationToken cancellationToken = default)
    {
        TableLimits.CheckTable(table);
        var reply = await SendAsync(() => _requests.CreateTable(table), isWrite: true, cancellationToken);
        if (!reply.IsSuccess && reply.ErrorCode != "TableAlreadyExists")
            throw TableFailures.From(reply, table, null, null);
    }

    public async Task<TableRow?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken = default)
    {
        TableLimits.CheckKeys(table, partitionKey, rowKey);
        var reply = await SendAsync(() => _requests.Get(table, partitionKey, rowKey), isWrite: false, cancellationToken);
        if (reply.IsSuccess)
            return EntityJson.ReadRow(reply.Body);
        return reply is { Status: 404, ErrorCode: not "TableNotFound" } ? null : throw TableFailures.From(reply, table, partitionKey, rowKey);
    }

    public async Task<TablePage> QueryAsync(string table, TableRange range, CancellationToken cancellationToken = default)
    {
        TableLimits.CheckRange(table, range);
        var from = Continuation.Read(table, range);
        var reply = await SendAsync(() => _requests.Query(table, range, from), isWrite: false, cancellationToken);
        return reply.IsSuccess
            ? new TablePage(EntityJson.ReadRows(reply.Body), Continuation.Write(reply))
            : throw TableFailures.From(reply, table, range.PartitionKey, null);
    }

    public async Task<string?> ApplyAsync(string table, TableOperation operation, CancellationToken cancellationToken = default)
    {
        TableLimits.CheckOperation(table, operation);
        var reply = await SendAsync(() => _requests.Apply(table, operation), isWrite: true, cancellationToken);
        if (!reply.IsSuccess)
            throw TableFailures.From(reply, table, operation.Row.PartitionKey, operation.Row.RowKey);
        return operation.Change is TableChange.Delete ? null : reply.Header("ETag");
    }

    public async Task<IReadOnlyList<string?>> TransactAsync(string table, IReadOnlyList<TableOperation> operations, CancellationToken cancellationToken = default)
    {
        TableLimits.CheckTransaction(table, operations);
        var changeSet = new ChangeSet(_requests, table, operations);
        var body = changeSet.Write();
        var reply = await _pipeline.SendAsync(() => _requests.Transact(changeSet.ContentType, body), isWrite: true, cancellationToken, changeSet.Unwrap);
        return reply.IsSuccess
            ? changeSet.ReadETags(reply)
            : throw TableFailures.From(reply, table, operations[0].Row.PartitionKey, reply.OperationIndex is { } index ? operations[index].Row.RowKey : null);
    }

    private async Task<StorageReply> SendAsync(Func<HttpRequestMessage> make, bool isWrite, CancellationToken cancellationToken) =>
        TableErrorBody.Read(await _pipeline.SendAsync(make, isWrite, cancellationToken));
}
