using System.Collections.Concurrent;

namespace AlnWorkflows.Storage.Blobs.InMemory;

/// <summary>Blobs in this process's memory, with Blob Storage's answers. Safe for use by several threads.</summary>
public sealed class InMemoryBlobStore : IBlobStore
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, BlobContent>> _containers = new(StringComparer.Ordinal);

    public Task EnsureContainerAsync(string container, CancellationToken cancellationToken = default) => Run(() =>
    {
        BlobLimits.CheckContainer(container);
        return _containers.TryAdd(container, new ConcurrentDictionary<string, BlobContent>(StringComparer.Ordinal));
    }, cancellationToken);

    public Task PutAsync(string container, string name, BlobContent content, CancellationToken cancellationToken = default) =>
        Run(() =>
        {
            BlobLimits.CheckContent(container, name, content);
            return Container(container, name).TryAdd(name, Copy(content))
                ? true
                : throw new BlobStoreException(BlobFailure.Exists, container, name, "The blob to write exists already.");
        }, cancellationToken);

    public Task<BlobContent?> GetAsync(string container, string name, CancellationToken cancellationToken = default) =>
        Run(() =>
        {
            BlobLimits.CheckName(container, name);
            return Container(container, name).TryGetValue(name, out var content) ? Copy(content) : null;
        }, cancellationToken);

    public Task DeleteAsync(string container, string name, CancellationToken cancellationToken = default) => Run(() =>
    {
        BlobLimits.CheckName(container, name);
        return Container(container, name).TryRemove(name, out _);
    }, cancellationToken);

    private ConcurrentDictionary<string, BlobContent> Container(string container, string name) =>
        _containers.TryGetValue(container, out var blobs)
            ? blobs
            : throw new BlobStoreException(BlobFailure.NotFound, container, name, "The container does not exist: create it with EnsureContainerAsync.");

    private static BlobContent Copy(BlobContent content) => content with { Bytes = content.Bytes.ToArray() };

    private static Task<T> Run<T>(Func<T> action, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<T>(cancellationToken);
        try
        {
            return Task.FromResult(action());
        }
        catch (BlobStoreException failure)
        {
            return Task.FromException<T>(failure);
        }
    }
}
