using AlnWorkflows.Storage.Http;

namespace AlnWorkflows.Storage.Blobs.Http;

/// <summary>The one place where an answer of the service becomes a <see cref="BlobStoreException"/>.</summary>
internal static class BlobFailures
{
    public static BlobStoreException From(StorageReply reply, string container, string name)
    {
        var plain = reply switch
        {
            { HasNoToken: true } or { Status: 401 or 403 } => BlobFailure.Denied,
            { ErrorCode: "ContainerBeingDeleted" } or { IsPassing: true } => BlobFailure.Unavailable,
            { Status: 404 } => BlobFailure.NotFound,
            { Status: 409 or 412 } => BlobFailure.Exists,
            _ => BlobFailure.Invalid,
        };
        // A malformed request was malformed in every attempt; any other refusal may be the echo of our own write.
        var failure = reply.IsInDoubt && plain is not BlobFailure.Invalid ? BlobFailure.Unknown : plain;
        return new BlobStoreException(failure, container, name, Sentence(reply, failure), reply.Exception);
    }

    private static string Sentence(StorageReply reply, BlobFailure failure)
    {
        var answer = reply switch
        {
            { HasNoToken: true } => "The identity was given no token for storage",
            { Status: 0, IsUnsent: true } => "Blob Storage cannot be reached",
            { Status: 0 } => "Blob Storage gave no answer",
            _ => $"Blob Storage answered {reply.Status} {reply.ErrorCode}: {reply.Message}",
        };
        return failure is BlobFailure.Unknown
            ? $"{answer}. An attempt of this write may have been applied: read before deciding."
            : $"{answer}.";
    }
}
