using AlnWorkflows.Notifications.Graph;
using AlnWorkflows.Notifications.Smtp;
using AlnWorkflows.Storage.Http;

namespace AlnWorkflows.Hosting.Settings;

/// <summary>What every host is told.</summary>
/// <param name="Storage">Which storage account to use; null where none is named.</param>
/// <param name="PublicAddress">The base of every link in a message.</param>
/// <param name="MailFrom">The service's own mailbox.</param>
/// <param name="Smtp">The server that takes mail; null where none is named.</param>
/// <param name="Telemetry">Where traces and metrics go; null is nowhere.</param>
/// <param name="School">The first school, made at the first start; null where none is given.</param>
/// <param name="Graph">Whose calendars are kept through Microsoft Graph; null is nobody's.</param>
/// <param name="SendGridWebhookKey">With what SendGrid signs its reports of mails that did not arrive; null where it reports none.</param>
public sealed record SharedSettings(
    StorageConnection? Storage,
    Uri PublicAddress,
    string MailFrom,
    SmtpSettings? Smtp,
    TelemetrySettings? Telemetry,
    FirstSchool? School,
    string? SendGridWebhookKey = null,
    GraphSettings? Graph = null);
