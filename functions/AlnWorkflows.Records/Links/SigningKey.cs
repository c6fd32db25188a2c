using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Links;

/// <summary>A stored signing key.</summary>
internal sealed record SigningKey(string KeyId, byte[] Secret, DateTimeOffset MadeAt, DateTimeOffset? WithdrawnAt = null)
{
    public bool IsWithdrawn => WithdrawnAt is not null;

    public LinkKey Public => new(KeyId, MadeAt, WithdrawnAt);
}
