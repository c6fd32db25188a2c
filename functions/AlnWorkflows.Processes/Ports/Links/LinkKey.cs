namespace AlnWorkflows.Processes.Ports;

/// <summary>A key that links are signed with, without the key itself. The newest that is not withdrawn signs.</summary>
/// <param name="WithdrawnAt">Since when links signed with it open nothing, because somebody else may have the key.</param>
public sealed record LinkKey(string KeyId, DateTimeOffset MadeAt, DateTimeOffset? WithdrawnAt = null);
