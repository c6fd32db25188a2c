using AlnWorkflows.Notifications.Smtp;
using AlnWorkflows.Storage.Http;

namespace AlnWorkflows.LocalHost.Settings;

/// <summary>Everything a person may set, checked whole.</summary>
/// <param name="Storage">Which storage account to use; null is an Azurite on this machine.</param>
/// <param name="PublicAddress">The base of every link in a message.</param>
/// <param name="DataFolder">Where Azurite keeps its data and this process its keys; null in a demonstration that
/// forgets everything when it stops.</param>
/// <param name="MailFrom">The service's own mailbox.</param>
/// <param name="Smtp">The server that takes mail; null keeps every mail in the mailbox page.</param>
/// <param name="Telemetry">Where traces and metrics go; null is nowhere.</param>
/// <param name="School">The first school, made at the first start; null where none is given.</param>
internal sealed record HostSettings(
    StorageConnection? Storage,
    Uri PublicAddress,
    string? DataFolder,
    string MailFrom,
    SmtpSettings? Smtp,
    IdentitySettings? Identity,
    TelemetrySettings? Telemetry,
    FirstSchool? School);
