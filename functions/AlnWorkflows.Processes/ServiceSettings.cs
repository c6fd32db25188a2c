namespace AlnWorkflows.Processes;

/// <summary>What the service knows of itself.</summary>
/// <param name="PublicAddress">The base of every link that leaves the service, without a slash at the end.</param>
/// <param name="FromAddress">The service's own mailbox: sender of every message.</param>
public sealed record ServiceSettings(Uri PublicAddress, string FromAddress)
{
    public string MessageIdDomain => PublicAddress.Host;

    public string LinkTo(string path) => new Uri(PublicAddress, path).ToString();
}
