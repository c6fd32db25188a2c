namespace AlnWorkflows.LocalHost.Starting;

/// <summary>A demonstration and the work of a real school must never share a storage.</summary>
internal sealed class MixedStorageException(string message) : Exception(message);
