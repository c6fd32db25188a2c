using System.Net.Mail;
using AlnWorkflows.Processes.Ports;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Notifications.Smtp;

/// <summary>No address and no answer of the server stands in the log: an answer repeats the address.</summary>
internal static partial class SmtpTransportLog
{
    [LoggerMessage(3001, LogLevel.Warning, "Mail {MessageId} was not handed over: {Outcome}, SMTP status {Status}, {Cause}")]
    public static partial void NotHandedOver(this ILogger logger, string messageId, MailOutcome outcome, SmtpStatusCode status, string cause);

    [LoggerMessage(3002, LogLevel.Warning, "Mail {MessageId} cannot be written as SMTP mail: an address or header is malformed")]
    public static partial void Malformed(this ILogger logger, string messageId);
}
