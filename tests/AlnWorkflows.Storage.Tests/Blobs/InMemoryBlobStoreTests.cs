using AlnWorkflows.Storage.Blobs;
using AlnWorkflows.Storage.Blobs.InMemory;

namespace AlnWorkflows.Storage.Tests.Blobs;

public sealed class InMemoryBlobStoreTests : BlobStoreContract
{
    protected override IBlobStore Store { get; } = new InMemoryBlobStore();
}
