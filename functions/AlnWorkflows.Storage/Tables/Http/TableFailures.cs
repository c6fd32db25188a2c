using AlnWorkflows.Storage.Http;

namespace AlnWorkflows.Storage.Tables.Http;

/// <summary>The one place where an answer of the service becomes a <see cref="TableStoreException"/>.</summary>
internal static class TableFailures
{
    public static TableStoreException From(StorageReply reply, string table, string? partitionKey, string? rowKey)
    {
        var plain = reply switch
        {
            { HasNoToken: true } or { Status: 401 or 403 } => TableFailure.Denied,
            { ErrorCode: "EntityAlreadyExists" or "TableAlreadyExists" } => TableFailure.Exists,
            { ErrorCode: "TableBeingDeleted" } or { IsPassing: true } => TableFailure.Unavailable,
            { Status: 404 } => TableFailure.NotFound,
            { Status: 412 } => TableFailure.Changed,
            { Status: 409 } => TableFailure.Exists,
            _ => TableFailure.Invalid,
        };
        // A malformed request was malformed in every attempt; any other refusal may be the echo of our own write.
        var failure = reply.IsInDoubt && plain is not TableFailure.Invalid ? TableFailure.Unknown : plain;
        return new TableStoreException(failure, table, partitionKey, rowKey, Sentence(reply, failure), reply.Exception, reply.OperationIndex);
    }

    private static string Sentence(StorageReply reply, TableFailure failure)
    {
        var answer = reply switch
        {
            { HasNoToken: true } => "The identity was given no token for storage",
            { Status: 0, IsUnsent: true } => "Table Storage cannot be reached",
            { Status: 0 } => "Table Storage gave no answer",
            _ => $"Table Storage answered {reply.Status} {reply.ErrorCode}: {reply.Message?.Split('\n')[0].TrimEnd('.', '\r')}",
        };
        return failure is TableFailure.Unknown
            ? $"{answer}. An attempt of this write may have been applied: read before deciding."
            : $"{answer}.";
    }
}
