using System.Net.Http.Headers;
using Azure.Core;

namespace AlnWorkflows.Storage.Http;

/// <summary>Adds a token of an identity of Microsoft Entra ID, kept until shortly before it expires.</summary>
internal sealed class BearerAuthorizer(TokenCredential credential, TimeProvider time) : RequestAuthorizer(time)
{
    private static readonly TokenRequestContext StorageScope = new(["https://storage.azure.com/.default"]);
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private volatile Held? _held;

    protected override async ValueTask AddHeaderAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var held = _held;
        if (held is null || Time.GetUtcNow() >= held.Token.ExpiresOn - Margin)
            _held = held = new Held(await credential.GetTokenAsync(StorageScope, cancellationToken));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", held.Token.Token);
    }

    private sealed record Held(AccessToken Token);
}
