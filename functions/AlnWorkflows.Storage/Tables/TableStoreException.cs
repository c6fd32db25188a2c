namespace AlnWorkflows.Storage.Tables;

/// <summary>A table operation failed; the members say where.</summary>
/// <param name="operationIndex">In a transaction, the operation that failed, 0-based; else null.</param>
public sealed class TableStoreException(
    TableFailure failure,
    string table,
    string? partitionKey,
    string? rowKey,
    string message,
    Exception? inner = null,
    int? operationIndex = null)
    : Exception($"{message} (table '{table}', partition '{partitionKey}', row '{rowKey}')", inner)
{
    public TableFailure Failure { get; } = failure;

    public string Table { get; } = table;

    public string? PartitionKey { get; } = partitionKey;

    public string? RowKey { get; } = rowKey;

    public int? OperationIndex { get; } = operationIndex;
}
