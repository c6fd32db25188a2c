using AlnWorkflows.Notifications.Graph;
using Azure.Core;

namespace AlnWorkflows.Hosting.Settings;

/// <summary>Reads whose calendars are kept through Microsoft Graph: nobody's unless tenants are named.</summary>
public static class GraphSettingsReader
{
    /// <param name="credential">Given the application's id, what signs in to each tenant; null where the host's own settings for
    /// it do not hold, which it has reported.</param>
    public static GraphSettings? Read(SettingsSection graph, Func<SettingsSection, string, Func<Guid, TokenCredential>?> credential)
    {
        if (!graph.IsGiven)
            return null;
        var tenants = graph.Several<Guid>("Tenants", "the id (a GUID) of an Entra ID tenant");
        if (graph.Text("Tenants") is null)
            graph.Report("Tenants", "is missing; give the ids of the Entra ID tenants whose administrators have consented, separated by commas, or leave every setting of Graph out.");
        var clientId = graph.RequiredText("ClientId", "the id of the app registration that the tenants have consented to");
        if (clientId.Length > 0 && !Guid.TryParse(clientId, out _))
            graph.Report("ClientId", $"'{clientId}' is not an id (a GUID); copy the application (client) id of the app registration.");
        return credential(graph, clientId) is { } signsIn ? new GraphSettings(tenants, signsIn) : null;
    }
}
