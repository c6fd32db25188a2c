using Azure.Core;

namespace AlnWorkflows.Notifications.Graph;

/// <summary>Whose calendars are kept through Microsoft Graph.</summary>
/// <param name="Tenants">The Entra ID tenants whose administrators have consented.</param>
/// <param name="CredentialOf">What signs in to one of them.</param>
public sealed record GraphSettings(IReadOnlyList<Guid> Tenants, Func<Guid, TokenCredential> CredentialOf)
{
    /// <summary>Where Graph answers.</summary>
    public Uri Endpoint { get; init; } = new("https://graph.microsoft.com/v1.0");

    /// <summary>How often a call that is throttled or not served is made again.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>Seconds before the first repetition, unless Graph names another time; then twice as many, and so on.</summary>
    public int RetryDelay { get; init; } = 1;

    /// <summary>Where Graph wants to be left alone for longer than this, the call fails at once.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(5);
}
