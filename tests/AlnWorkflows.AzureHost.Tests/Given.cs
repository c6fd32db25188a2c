using AlnWorkflows.AzureHost.Settings;
using Microsoft.Extensions.Configuration;

namespace AlnWorkflows.AzureHost.Tests;

/// <summary>Settings to begin with.</summary>
internal static class Given
{
    public const string Tenant = "11111111-0000-4000-8000-000000000001";

    /// <summary>What an app on Azure is told.</summary>
    public static Dictionary<string, string?> Production { get; } = new()
    {
        ["Storage"] = "stalnworkflows",
        ["PublicAddress"] = "https://aln.bont.example",
        ["MailFrom"] = "aln@bont.example",
        ["SendGrid:ApiKey"] = "SG.not-a-key",
        ["Identity:BehindAppService"] = "true",
        ["Identity:Tenants"] = Tenant,
        ["ManagedIdentity:ClientId"] = "33333333-0000-4000-8000-000000000003",
    };

    public static AzureSettings Development => Settings([], isDevelopment: true);

    public static AzureSettings Settings(Dictionary<string, string?> settings, bool isDevelopment = false) =>
        AzureSettingsReader.Read(Configuration(settings), isDevelopment);

    public static IConfiguration Configuration(Dictionary<string, string?> settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"AlnWorkflows:{setting.Key}", setting.Value)))
        .Build();
}
