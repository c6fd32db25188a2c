namespace AlnWorkflows.Storage.Blobs;

/// <summary>What the product needs of Blob Storage: documents written once, read, and deleted.</summary>
/// <remarks>Failures are <see cref="BlobStoreException"/>.</remarks>
public interface IBlobStore
{
    /// <summary>Creates the container unless it is there.</summary>
    Task EnsureContainerAsync(string container, CancellationToken cancellationToken = default);

    /// <summary>Writes a blob that must not exist yet.</summary>
    /// <exception cref="BlobStoreException"><see cref="BlobFailure.Exists"/> where the name is taken.</exception>
    Task PutAsync(string container, string name, BlobContent content, CancellationToken cancellationToken = default);

    /// <summary>Reads a blob whole; null where there is none.</summary>
    Task<BlobContent?> GetAsync(string container, string name, CancellationToken cancellationToken = default);

    /// <summary>Deletes a blob; nothing happens where there is none.</summary>
    Task DeleteAsync(string container, string name, CancellationToken cancellationToken = default);
}
