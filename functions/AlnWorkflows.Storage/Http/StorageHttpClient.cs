namespace AlnWorkflows.Storage.Http;

/// <summary>Makes the HTTP client that both stores share; one a process is enough.</summary>
public static class StorageHttpClient
{
    public static HttpClient Create() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        // Connections are renewed so that a change of the account's address is noticed.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        // Each attempt has its own limit, see StorageRetry.
        Timeout = Timeout.InfiniteTimeSpan,
    };
}
