namespace AlnWorkflows.Storage.Blobs;

/// <summary>A blob's bytes and media type.</summary>
public sealed record BlobContent(ReadOnlyMemory<byte> Bytes, string ContentType);
