using System.Text.RegularExpressions;
using AlnWorkflows.Notifications.SendGrid;
using AlnWorkflows.Notifications.Smtp;
using AlnWorkflows.Storage.Http;
using Azure.Core;
using Microsoft.Extensions.Configuration;

namespace AlnWorkflows.Hosting.Settings;

/// <summary>Reads what every host is told under <c>AlnWorkflows:</c>, so that nothing is found wrong halfway through a day.</summary>
/// <param name="host">Whose settings are read.</param>
/// <param name="problems">Everything that is missing, misspelt or does not hold, gathered here.</param>
public sealed partial class SharedSettingsReader(IConfiguration configuration, HostKind host, bool isDevelopment, List<string> problems)
{
    /// <summary>Where a service listens on its own machine unless it is told otherwise.</summary>
    public const string DefaultAddress = "http://localhost:7071";

    private const string DefaultSender = "aln@localhost";

    /// <summary>The host's own settings are read from here.</summary>
    public SettingsSection Root { get; } = new(configuration, host, problems);

    /// <param name="credential">Signs in to a storage account that is named without a key.</param>
    /// <param name="listening">Where the service listens: the public address in development, unless another is given.</param>
    public SharedSettings Read(TokenCredential credential, Uri listening)
    {
        problems.AddRange(SettingNames.Unknown(configuration, host));
        return new SharedSettings(
            Storage(credential),
            PublicAddress(listening),
            MailFrom(),
            Smtp(),
            Telemetry(),
            FirstSchoolReader.Read(Root.Below("School"), Root.Below("FirstPerson")),
            SendGridWebhookKey());
    }

    private StorageConnection? Storage(TokenCredential credential)
    {
        if (Root.Text("Storage") is not { } text)
            return null;
        if (AccountName().IsMatch(text))
            return StorageConnection.ForAccount(text, credential);
        try
        {
            return StorageConnection.Parse(text);
        }
        catch (FormatException exception)
        {
            Root.Report("Storage", $"is neither a connection string nor an account's name. {exception.Message}");
            return null;
        }
    }

    private Uri PublicAddress(Uri listening)
    {
        var address = Root.Address("PublicAddress", bare: true);
        if (!isDevelopment && address is null)
            Root.Report("PublicAddress", "is missing; give the address under which families reach the service, such as https://aln.school.example.");
        else if (!isDevelopment && address!.Scheme != Uri.UriSchemeHttps)
            Root.Report("PublicAddress", $"'{address}' begins with http://; what families read must be encrypted on its way, so give an https:// address.");
        return address ?? listening;
    }

    private string MailFrom()
    {
        var from = Root.EmailAddress("MailFrom");
        if (!isDevelopment && from is null)
            Root.Report("MailFrom", "is missing; give the service's own mailbox.");
        return from ?? DefaultSender;
    }

    private SmtpSettings? Smtp()
    {
        if (Root.Below("Smtp").Text("Host") is null)
            return null;
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

    private string? SendGridWebhookKey()
    {
        var sendGrid = Root.Below("SendGrid");
        if (sendGrid.Text("WebhookKey") is not { } key)
            return null;
        try
        {
            new SendGridReports(key, TimeProvider.System).Dispose();
            return key;
        }
        catch (FormatException exception)
        {
            sendGrid.Report("WebhookKey", $"is not the verification key that SendGrid shows for its signed event webhook. {exception.Message}");
            return null;
        }
    }

    private TelemetrySettings? Telemetry() =>
        Root.Below("Telemetry").Address("OtlpEndpoint") is { } endpoint ? new TelemetrySettings(endpoint) : null;

    [GeneratedRegex("^[a-z0-9]{3,24}$")]
    private static partial Regex AccountName();
}
