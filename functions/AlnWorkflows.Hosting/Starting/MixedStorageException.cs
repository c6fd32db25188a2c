namespace AlnWorkflows.Hosting.Starting;

/// <summary>A demonstration and the work of a real school must never share a storage.</summary>
public sealed class MixedStorageException(string message) : Exception(message);
