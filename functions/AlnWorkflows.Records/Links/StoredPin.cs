namespace AlnWorkflows.Records.Links;

/// <summary>A person's PIN; without a hash, that there is none any more.</summary>
internal sealed record StoredPin(string? KeyId, byte[]? Hash, byte[] Salt, int WrongTries = 0);
