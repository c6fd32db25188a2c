using AlnWorkflows.Storage.Http;

namespace AlnWorkflows.Storage.Tables.Http;

/// <summary>Where the next page begins: the service's two tokens, given back as they came.</summary>
internal sealed record Continuation(string PartitionKey, string? RowKey)
{
    public static string? Write(StorageReply reply)
    {
        if (reply.Header("x-ms-continuation-NextPartitionKey") is not { } partitionKey)
            return null;
        var rowKey = reply.Header("x-ms-continuation-NextRowKey");
        return rowKey is null ? Uri.EscapeDataString(partitionKey) : $"{Uri.EscapeDataString(partitionKey)}/{Uri.EscapeDataString(rowKey)}";
    }

    public static Continuation? Read(string table, TableRange range) => range.Continuation?.Split('/') switch
    {
        null => null,
        [{ Length: > 0 } partitionKey] => new Continuation(Uri.UnescapeDataString(partitionKey), null),
        [{ Length: > 0 } partitionKey, var rowKey] => new Continuation(Uri.UnescapeDataString(partitionKey), Uri.UnescapeDataString(rowKey)),
        _ => throw new TableStoreException(TableFailure.Invalid, table, range.PartitionKey, null,
            $"'{range.Continuation}' is not a continuation of this store: give back a page's own, unchanged."),
    };
}
