namespace AlnWorkflows.Records.Links;

/// <summary>The newest one-time code of a link.</summary>
/// <param name="Salt">Random, so that the same digits never have the same hash.</param>
internal sealed record StoredCode(string KeyId, byte[] Hash, byte[] Salt, DateTimeOffset ExpiresAt, int WrongTries = 0, DateTimeOffset? UsedAt = null);
