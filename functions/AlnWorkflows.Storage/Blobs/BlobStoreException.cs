namespace AlnWorkflows.Storage.Blobs;

/// <summary>A blob operation failed; the members say where.</summary>
public sealed class BlobStoreException(BlobFailure failure, string container, string name, string message, Exception? inner = null)
    : Exception($"{message} (container '{container}', blob '{name}')", inner)
{
    public BlobFailure Failure { get; } = failure;

    public string Container { get; } = container;

    public string Name { get; } = name;
}
