namespace AlnWorkflows.Records.Links;

/// <summary>The one row of signing keys, oldest first.</summary>
internal sealed record SigningKeys(IReadOnlyList<SigningKey> Keys)
{
    /// <summary>The one that signs.</summary>
    public SigningKey? Newest => Keys.LastOrDefault(key => !key.IsWithdrawn);

    public SigningKey? Find(string keyId) => Keys.FirstOrDefault(key => key.KeyId == keyId);
}
