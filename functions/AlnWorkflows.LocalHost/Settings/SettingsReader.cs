using System.Net;
using System.Text.RegularExpressions;
using AlnWorkflows.Notifications.Smtp;
using AlnWorkflows.Storage.Http;
using Azure.Identity;
using Microsoft.Extensions.Configuration;

namespace AlnWorkflows.LocalHost.Settings;

/// <summary>Reads everything under <c>AlnWorkflows:</c> and checks it whole, so that nothing is found wrong halfway through a day.</summary>
internal static partial class SettingsReader
{
    public const string Section = "AlnWorkflows";

    /// <summary>Where the service listens unless it is told otherwise.</summary>
    public const string DefaultAddress = "http://localhost:7071";

    private const string DefaultSender = "aln@localhost";

    /// <exception cref="SettingsException">Something is missing, misspelt or does not hold.</exception>
    public static HostSettings Read(IConfiguration configuration, bool isDevelopment, bool isDemonstration)
    {
        var problems = new List<string>();
        var root = new SettingsSection(configuration.GetSection(Section), problems);
        var settings = new HostSettings(
            Storage(root),
            PublicAddress(root, configuration["urls"], isDevelopment),
            DataFolder(root, isDemonstration),
            MailFrom(root, isDevelopment),
            Smtp(configuration, root.Below("Smtp"), isDevelopment, problems),
            Identity(root.Below("Identity"), isDevelopment),
            Telemetry(root.Below("Telemetry")),
            FirstSchoolReader.Read(root.Below("School"), root.Below("FirstPerson")));
        if (isDemonstration && !isDevelopment)
            problems.Add("A demonstration runs in development only: anybody may be anybody in it. Leave out --demo, or set DOTNET_ENVIRONMENT to Development.");
        root.ReportUnknown();
        return problems.Count == 0 ? settings : throw new SettingsException(problems);
    }

    private static StorageConnection? Storage(SettingsSection root)
    {
        if (root.Text("Storage") is not { } text)
            return null;
        if (AccountName().IsMatch(text))
            return StorageConnection.ForAccount(text, new DefaultAzureCredential());
        try
        {
            return StorageConnection.Parse(text);
        }
        catch (FormatException exception)
        {
            root.Report("Storage", $"is neither a connection string nor an account's name. {exception.Message}");
            return null;
        }
    }

    private static Uri PublicAddress(SettingsSection root, string? listening, bool isDevelopment)
    {
        var address = root.Address("PublicAddress", bare: true);
        if (!isDevelopment && address is null)
            root.Report("PublicAddress", "is missing; give the address under which families reach the service, such as https://aln.school.example.");
        else if (!isDevelopment && address!.Scheme != Uri.UriSchemeHttps)
            root.Report("PublicAddress", $"'{address}' begins with http://; what families read must be encrypted on its way, so give an https:// address.");
        return address ?? new Uri(listening?.Split(';')[0] ?? DefaultAddress);
    }

    private static string? DataFolder(SettingsSection root, bool isDemonstration)
    {
        if (root.Text("DataFolder") is { } folder)
            return Path.GetFullPath(folder);
        return isDemonstration
            ? null
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "AlnWorkflows", "data");
    }

    private static string MailFrom(SettingsSection root, bool isDevelopment)
    {
        var from = root.EmailAddress("MailFrom");
        if (!isDevelopment && from is null)
            root.Report("MailFrom", "is missing; give the service's own mailbox.");
        return from ?? DefaultSender;
    }

    private static SmtpSettings? Smtp(IConfiguration configuration, SettingsSection smtp, bool isDevelopment, List<string> problems)
    {
        smtp.Know("Host", "Port", "User", "Password", "Tls", "TimeoutSeconds");
        smtp.ReportUnknown();
        if (smtp.Text("Host") is null)
        {
            if (!isDevelopment)
                smtp.Report("Host", "is missing; name the server that takes mail: outside development nobody reads the mailbox page.");
            return null;
        }

        try
        {
            return SmtpSettings.Read(configuration);
        }
        catch (InvalidOperationException exception)
        {
            problems.Add(exception.Message);
            return null;
        }
    }

    private static IdentitySettings? Identity(SettingsSection identity, bool isDevelopment)
    {
        if (isDevelopment && !identity.IsGiven)
            return null;
        var header = identity.RequiredText("Header", "the header in which a proxy in front of the service states the signed-in person's id: outside development nobody may choose who they are");
        var proxies = Proxies(identity);
        identity.ReportUnknown();
        return new IdentitySettings(header, proxies);
    }

    private static TelemetrySettings? Telemetry(SettingsSection telemetry)
    {
        var endpoint = telemetry.Address("OtlpEndpoint");
        telemetry.ReportUnknown();
        return endpoint is null ? null : new TelemetrySettings(endpoint);
    }

    private static List<IPAddress> Proxies(SettingsSection identity)
    {
        var proxies = new List<IPAddress>();
        foreach (var text in identity.RequiredText("TrustedProxies", "the addresses of that proxy, separated by commas").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (IPAddress.TryParse(text, out var address))
                proxies.Add(address);
            else
                identity.Report("TrustedProxies", $"'{text}' is not an IP address.");
        return proxies;
    }

    [GeneratedRegex("^[a-z0-9]{3,24}$")]
    private static partial Regex AccountName();
}
