namespace AlnWorkflows.Storage.Blobs;

/// <summary>What a <see cref="BlobStoreException"/> means.</summary>
public enum BlobFailure
{
    Exists,
    NotFound,
    Invalid,
    Unavailable,
    Unknown,
    Denied,
}
