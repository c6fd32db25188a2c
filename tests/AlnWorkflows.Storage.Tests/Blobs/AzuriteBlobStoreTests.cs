using AlnWorkflows.Storage.Blobs;
using AlnWorkflows.Testing.Azurite;

namespace AlnWorkflows.Storage.Tests.Blobs;

public sealed class AzuriteBlobStoreTests(AzuriteFixture azurite) : BlobStoreContract
{
    protected override IBlobStore Store { get; } = azurite.Server.SharedBlobs;
}
