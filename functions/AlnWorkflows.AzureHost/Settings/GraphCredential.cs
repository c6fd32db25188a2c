using Azure.Core;
using Azure.Identity;

namespace AlnWorkflows.AzureHost.Settings;

/// <summary>Signs in to other organisations' tenants as the app registration they have consented to, whose credential is the
/// identity of the Function App: there is no secret.</summary>
internal static class GraphCredential
{
    /// <summary>What a token must be made out to that is to vouch for an app registration.</summary>
    private static readonly TokenRequestContext Exchange = new(["api://AzureADTokenExchange/.default"]);

    public static TokenCredential For(Guid tenantId, string clientId, TokenCredential identity) =>
        new ClientAssertionCredential($"{tenantId}", clientId, cancellationToken => AssertionAsync(identity, cancellationToken));

    internal static async Task<string> AssertionAsync(TokenCredential identity, CancellationToken cancellationToken) =>
        (await identity.GetTokenAsync(Exchange, cancellationToken)).Token;
}
