using AlnWorkflows.Storage.Http;
using Azure.Core;
using Azure.Data.Tables;

namespace AlnWorkflows.AzureHost.Tables;

/// <summary>Makes clients that try each request once.</summary>
internal static class TableClients
{
    /// <summary>For an account that is named by a connection string, as Azurite's.</summary>
    public static TableServiceClient ForConnectionString(string connectionString) => new(connectionString, Options());

    /// <summary>For an account whose requests carry tokens of an identity.</summary>
    public static TableServiceClient ForIdentity(Uri endpoint, TokenCredential credential) => new(endpoint, credential, Options());

    private static TableClientOptions Options()
    {
        var options = new TableClientOptions();
        options.Retry.MaxRetries = 0;
        // Each attempt has a time-out of our own, which is shorter.
        options.Retry.NetworkTimeout = StorageRetry.Default.AttemptTimeout * 2;
        return options;
    }
}
