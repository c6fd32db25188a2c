using System.Net;
using AlnWorkflows.Hosting.Settings;
using Azure.Identity;
using Microsoft.Extensions.Configuration;

namespace AlnWorkflows.LocalHost.Settings;

/// <summary>Reads everything under <c>AlnWorkflows:</c> and checks it whole, so that nothing is found wrong halfway through a day.</summary>
internal static class SettingsReader
{
    /// <exception cref="SettingsException">Something is missing, misspelt or does not hold.</exception>
    public static HostSettings Read(IConfiguration configuration, bool isDevelopment, bool isDemonstration)
    {
        var problems = new List<string>();
        var reader = new SharedSettingsReader(configuration, HostKind.Local, isDevelopment, problems);
        var shared = reader.Read(new DefaultAzureCredential(), Listening(configuration));
        shared = shared with { Graph = GraphSettingsReader.Read(reader.Root.Below("Graph"), GraphCredentialReader.Read) };
        RequireMailServer(reader.Root.Below("Smtp"), isDevelopment);
        var settings = new HostSettings(shared, DataFolder(reader.Root, isDemonstration), Identity(reader.Root.Below("Identity"), isDevelopment));
        if (isDemonstration && !isDevelopment)
            problems.Add("A demonstration runs in development only: anybody may be anybody in it. Leave out --demo, or set DOTNET_ENVIRONMENT to Development.");
        return problems.Count == 0 ? settings : throw new SettingsException(problems);
    }

    private static Uri Listening(IConfiguration configuration) =>
        new(configuration["urls"]?.Split(';')[0] ?? SharedSettingsReader.DefaultAddress);

    private static void RequireMailServer(SettingsSection smtp, bool isDevelopment)
    {
        if (!isDevelopment && smtp.Text("Host") is null)
            smtp.Report("Host", "is missing; name the server that takes mail: outside development nobody reads the mailbox page.");
    }

    private static string? DataFolder(SettingsSection root, bool isDemonstration)
    {
        if (root.Text("DataFolder") is { } folder)
            return Path.GetFullPath(folder);
        return isDemonstration
            ? null
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "AlnWorkflows", "data");
    }

    private static IdentitySettings? Identity(SettingsSection identity, bool isDevelopment)
    {
        if (isDevelopment && !identity.IsGiven)
            return null;
        var header = identity.RequiredText("Header", "the header in which a proxy in front of the service states the signed-in person's id: outside development nobody may choose who they are");
        identity.RequiredText("TrustedProxies", "the addresses of that proxy, separated by commas");
        return new IdentitySettings(header, identity.Several<IPAddress>("TrustedProxies", "an IP address"));
    }
}
