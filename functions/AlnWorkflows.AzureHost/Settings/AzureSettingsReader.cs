using AlnWorkflows.Hosting.Settings;
using AlnWorkflows.Notifications.Graph;
using AlnWorkflows.Storage.Http;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Configuration;

namespace AlnWorkflows.AzureHost.Settings;

/// <summary>Reads everything under <c>AlnWorkflows:</c> and checks it whole, so that nothing is found wrong halfway through a day.</summary>
internal static class AzureSettingsReader
{
    private const string Azurite = "UseDevelopmentStorage=true";

    /// <exception cref="SettingsException">Something is missing, misspelt or does not hold.</exception>
    public static AzureSettings Read(IConfiguration configuration, bool isDevelopment)
    {
        var problems = new List<string>();
        var reader = new SharedSettingsReader(configuration, HostKind.Azure, isDevelopment, problems);
        var credential = Credential(reader.Root.Below("ManagedIdentity"), isDevelopment);
        var shared = reader.Read(credential, new Uri(SharedSettingsReader.DefaultAddress));
        var settings = new AzureSettings(
            shared with { Storage = shared.Storage ?? StorageConnection.Parse(Azurite), Graph = Graph(reader.Root.Below("Graph"), credential) },
            isDevelopment,
            credential,
            ConnectionString(reader.Root, isDevelopment),
            Tenants(reader.Root.Below("Identity"), isDevelopment),
            SendGridKey(reader.Root, isDevelopment));
        return problems.Count == 0 ? settings : throw new SettingsException(problems);
    }

    private static TokenCredential Credential(SettingsSection identity, bool isDevelopment)
    {
        var clientId = identity.Text("ClientId");
        if (clientId is not null && !Guid.TryParse(clientId, out _))
            identity.Report("ClientId", $"'{clientId}' is not an id (a GUID); copy the client id of the user-assigned identity.");
        if (isDevelopment)
            return new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = clientId });
        return new ManagedIdentityCredential(clientId is null ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(clientId));
    }

    private static GraphSettings? Graph(SettingsSection graph, TokenCredential identity) =>
        GraphSettingsReader.Read(graph, (_, clientId) => tenant => GraphCredential.For(tenant, clientId, identity));

    private static string? ConnectionString(SettingsSection root, bool isDevelopment)
    {
        if (root.Text("Storage") is { } text)
            return text.Contains('=', StringComparison.Ordinal) ? text : null;
        if (!isDevelopment)
            root.Report("Storage", "is missing; give the name of the storage account.");
        return Azurite;
    }

    private static IReadOnlyList<Guid>? Tenants(SettingsSection identity, bool isDevelopment)
    {
        var tenants = identity.Several<Guid>("Tenants", "the id (a GUID) of an Entra ID tenant");
        if (!identity.Flag("BehindAppService", otherwise: false))
        {
            if (!isDevelopment)
                identity.Report("BehindAppService", "is not true; outside development nobody may choose who they are, so switch App Service Authentication on and say so here.");
            return null;
        }

        if (identity.Text("Tenants") is null)
            identity.Report("Tenants", "is missing; give the ids of the Entra ID tenants whose people may sign in, separated by commas.");
        return tenants;
    }

    private static string? SendGridKey(SettingsSection root, bool isDevelopment)
    {
        var key = root.Below("SendGrid").Text("ApiKey");
        if (key?.StartsWith("@Microsoft.KeyVault(", StringComparison.Ordinal) == true)
            root.Below("SendGrid").Report("ApiKey", "is a reference to Key Vault that was not resolved; see that the identity may read the secret.");
        if (key is null && !isDevelopment && root.Below("Smtp").Text("Host") is null)
            root.Below("SendGrid").Report("ApiKey", $"is missing, and so is {root.Below("Smtp").NameOf("Host")}; name one that takes mail: outside development nobody reads the mailbox page.");
        return key;
    }
}
