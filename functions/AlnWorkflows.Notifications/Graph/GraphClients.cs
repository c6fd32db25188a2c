using System.Collections.Concurrent;
using Microsoft.Graph;
using Microsoft.Graph.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;

namespace AlnWorkflows.Notifications.Graph;

/// <summary>A client for each tenant, made when first needed.</summary>
internal sealed class GraphClients(GraphSettings settings) : IDisposable
{
    private const string AllThatWasConsentedTo = "https://graph.microsoft.com/.default";

    /// <summary>For one attempt.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<Guid, Lazy<GraphServiceClient>> _clients = [];

    public GraphServiceClient Of(Guid tenantId) => _clients.GetOrAdd(tenantId, tenant => new Lazy<GraphServiceClient>(() => NewClient(tenant))).Value;

    public void Dispose()
    {
        foreach (var client in _clients.Values.Where(client => client.IsValueCreated))
            client.Value.Dispose();
    }

    private GraphServiceClient NewClient(Guid tenantId)
    {
        var handlers = GraphClientFactory.CreateDefaultHandlers(new GraphClientOptions());
        handlers[handlers.IndexOf(handlers.Single(handler => handler is RetryHandler))] = new RetryHandler(new RetryHandlerOption
        {
            MaxRetry = settings.Retries,
            Delay = settings.RetryDelay,
            RetriesTimeLimit = settings.LongestWait,
        });
        var http = GraphClientFactory.Create(handlers);
        http.Timeout = Timeout;
        var signIn = new AzureIdentityAuthenticationProvider(settings.CredentialOf(tenantId), [settings.Endpoint.Host], isCaeEnabled: true, scopes: AllThatWasConsentedTo);
        return new GraphServiceClient(http, signIn, settings.Endpoint.ToString().TrimEnd('/'));
    }
}
