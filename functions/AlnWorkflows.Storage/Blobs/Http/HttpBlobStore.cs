using System.Net.Http.Headers;
using AlnWorkflows.Storage.Http;

namespace AlnWorkflows.Storage.Blobs.Http;

/// <summary>Azure Blob Storage, or Azurite, over HTTP.</summary>
/// <remarks>Requests that may fare better are tried again (<see cref="StorageRetry"/>). Once an attempt of a write may have
/// been applied, a later refusal may be the echo of our own write and is <see cref="BlobFailure.Unknown"/>. A write that its
/// caller cancels may have been applied too.</remarks>
/// <param name="http">Made by <see cref="StorageHttpClient"/>; the store does not dispose of it.</param>
/// <param name="time">The system's time: it dates requests and measures waits.</param>
public sealed class HttpBlobStore(HttpClient http, StorageConnection connection, TimeProvider time, StorageRetry? retry = null) : IBlobStore
{
    private readonly string _root = connection.BlobEndpoint.AbsoluteUri.TrimEnd('/');
    private readonly StoragePipeline _pipeline = new(http, connection.BlobAuthorizer(time), time, retry ?? StorageRetry.Default);

    public async Task EnsureContainerAsync(string container, CancellationToken cancellationToken = default)
    {
        BlobLimits.CheckContainer(container);
        var reply = await _pipeline.SendAsync(
            () => Request(HttpMethod.Put, $"{_root}/{container}?restype=container", new ByteArrayContent([])), isWrite: true, cancellationToken);
        if (!reply.IsSuccess && reply.ErrorCode != "ContainerAlreadyExists")
            throw BlobFailures.From(reply, container, "");
    }

    public async Task PutAsync(string container, string name, BlobContent content, CancellationToken cancellationToken = default)
    {
        BlobLimits.CheckContent(container, name, content);
        var reply = await _pipeline.SendAsync(() => Put(container, name, content), isWrite: true, cancellationToken);
        if (!reply.IsSuccess)
            throw BlobFailures.From(reply, container, name);
    }

    public async Task<BlobContent?> GetAsync(string container, string name, CancellationToken cancellationToken = default)
    {
        BlobLimits.CheckName(container, name);
        var reply = await _pipeline.SendAsync(() => Request(HttpMethod.Get, Address(container, name), null), isWrite: false, cancellationToken);
        if (reply.IsSuccess)
            return new BlobContent(reply.Body, reply.Header("Content-Type") ?? "application/octet-stream");
        return reply.ErrorCode == "BlobNotFound" ? null : throw BlobFailures.From(reply, container, name);
    }

    public async Task DeleteAsync(string container, string name, CancellationToken cancellationToken = default)
    {
        BlobLimits.CheckName(container, name);
        var reply = await _pipeline.SendAsync(() => Request(HttpMethod.Delete, Address(container, name), new ByteArrayContent([])), isWrite: true, cancellationToken);
        if (!reply.IsSuccess && reply.ErrorCode != "BlobNotFound")
            throw BlobFailures.From(reply, container, name);
    }

    private HttpRequestMessage Put(string container, string name, BlobContent content)
    {
        var body = new ReadOnlyMemoryContent(content.Bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        var request = Request(HttpMethod.Put, Address(container, name), body);
        request.Headers.Add("x-ms-blob-type", "BlockBlob");
        request.Headers.Add("x-ms-blob-content-type", content.ContentType);
        request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any);
        return request;
    }

    private string Address(string container, string name) =>
        $"{_root}/{container}/{string.Join('/', name.Split('/').Select(Uri.EscapeDataString))}";

    private static HttpRequestMessage Request(HttpMethod method, string address, HttpContent? content)
    {
        var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.Add("x-ms-version", "2021-12-02");
        return request;
    }
}
