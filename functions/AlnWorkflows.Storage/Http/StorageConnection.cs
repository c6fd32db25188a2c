using Azure.Core;

namespace AlnWorkflows.Storage.Http;

/// <summary>A storage account: where its services are, and how requests prove who sends them. Shared by both stores.</summary>
public sealed class StorageConnection
{
    private const string DevelopmentAccount = "devstoreaccount1";

    // The emulator's account and key are the same everywhere and published with it.
    private const string DevelopmentKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly byte[]? _key;
    private readonly TokenCredential? _credential;

    private StorageConnection(string accountName, Uri tableEndpoint, Uri blobEndpoint, byte[]? key, TokenCredential? credential)
    {
        AccountName = accountName;
        TableEndpoint = tableEndpoint;
        BlobEndpoint = blobEndpoint;
        _key = key;
        _credential = credential;
    }

    public string AccountName { get; }

    public Uri TableEndpoint { get; }

    public Uri BlobEndpoint { get; }

    /// <summary>An account whose requests carry tokens of an identity of Microsoft Entra ID.</summary>
    /// <param name="endpointSuffix">What follows "table." and "blob." in the account's addresses.</param>
    public static StorageConnection ForAccount(string accountName, TokenCredential credential, string endpointSuffix = "core.windows.net") =>
        new(accountName, Service("https", accountName, "table", endpointSuffix), Service("https", accountName, "blob", endpointSuffix), null, credential);

    /// <summary>Reads a connection string: <c>UseDevelopmentStorage=true</c>, or account name and key with the service's
    /// own addresses or an endpoint suffix.</summary>
    /// <exception cref="FormatException">A part is missing or not understood; the message names it, never the key.</exception>
    public static StorageConnection Parse(string connectionString)
    {
        var parts = Parts(connectionString);
        if (parts.GetValueOrDefault("UseDevelopmentStorage") is { } development)
            return development.Equals("true", StringComparison.OrdinalIgnoreCase) && parts.Count == 1
                ? Development()
                : throw new FormatException("In a storage connection string, UseDevelopmentStorage stands alone and is 'true'.");

        var account = Required(parts, "AccountName");
        var key = Key(Required(parts, "AccountKey"));
        return new StorageConnection(account, Endpoint(parts, "TableEndpoint", account, "table"), Endpoint(parts, "BlobEndpoint", account, "blob"), key, null);
    }

    internal RequestAuthorizer TableAuthorizer(TimeProvider time) => _key is null
        ? new BearerAuthorizer(_credential!, time)
        : new TableSharedKeyAuthorizer(AccountName, _key, time);

    internal RequestAuthorizer BlobAuthorizer(TimeProvider time) => _key is null
        ? new BearerAuthorizer(_credential!, time)
        : new BlobSharedKeyAuthorizer(AccountName, _key, time);

    private static StorageConnection Development() => new(
        DevelopmentAccount,
        new Uri($"http://127.0.0.1:10002/{DevelopmentAccount}"),
        new Uri($"http://127.0.0.1:10000/{DevelopmentAccount}"),
        Convert.FromBase64String(DevelopmentKey),
        null);

    private static Dictionary<string, string> Parts(string connectionString)
    {
        var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || !parts.TryAdd(part[..equals].Trim(), part[(equals + 1)..].Trim()))
                throw new FormatException("A storage connection string is name=value pairs separated by semicolons, each name once.");
        }

        return parts;
    }

    private static string Required(Dictionary<string, string> parts, string name) =>
        parts.GetValueOrDefault(name) is { Length: > 0 } value
            ? value
            : throw new FormatException($"The storage connection string has no {name}: it needs AccountName and AccountKey, or 'UseDevelopmentStorage=true'. Without a key, name the account and use an identity.");

    private static byte[] Key(string text)
    {
        var key = new byte[text.Length];
        return Convert.TryFromBase64String(text, key, out var length) && length > 0
            ? key[..length]
            : throw new FormatException("The AccountKey of the storage connection string is not base64: copy it whole from the account's access keys.");
    }

    private static Uri Endpoint(Dictionary<string, string> parts, string name, string account, string service)
    {
        if (!parts.TryGetValue(name, out var address))
            return Service(parts.GetValueOrDefault("DefaultEndpointsProtocol", "https"), account, service, parts.GetValueOrDefault("EndpointSuffix", "core.windows.net"));
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri
            : throw new FormatException($"The {name} '{address}' of the storage connection string is not an http or https address.");
    }

    private static Uri Service(string scheme, string account, string service, string suffix) =>
        Uri.TryCreate($"{scheme}://{account}.{service}.{suffix}", UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri
            : throw new FormatException($"'{scheme}://{account}.{service}.{suffix}' is not an address: check account name, protocol and endpoint suffix.");
}
