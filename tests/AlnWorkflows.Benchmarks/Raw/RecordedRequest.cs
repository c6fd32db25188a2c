using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Benchmarks.Raw;

/// <summary>One call of the store as a run made it.</summary>
/// <param name="Rows">The rows it changes or reads, by which later calls depend on it.</param>
/// <param name="ETags">The versions it led to, in the order of its operations.</param>
internal sealed record RecordedRequest(
    string Table,
    IReadOnlyList<TableOperation>? Operations = null,
    (string PartitionKey, string RowKey)? Point = null,
    TableRange? Range = null)
{
    public IReadOnlyList<string?> ETags { get; set; } = [];

    public IEnumerable<string> Rows => Operations is not null
        ? Operations.Select(operation => Key(operation.Row.PartitionKey, operation.Row.RowKey))
        : Point is { } point ? [Key(point.PartitionKey, point.RowKey)] : [];

    private string Key(string partitionKey, string rowKey) => $"{Table}\n{partitionKey}\n{rowKey}";
}
