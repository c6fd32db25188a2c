using AlnWorkflows.Processes.Ports;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.AzureHost.Mail;

/// <summary>No address and no text of an answer stands in the log: an answer repeats the address.</summary>
internal static partial class SendGridLog
{
    [LoggerMessage(3101, LogLevel.Information, "Mail {MessageId} was taken by SendGrid as {Receipt}")]
    public static partial void HandedOver(this ILogger logger, string messageId, string receipt);

    [LoggerMessage(3102, LogLevel.Warning, "Mail {MessageId} was not handed over: {Outcome}, SendGrid status {Status}, {Cause}")]
    public static partial void NotHandedOver(this ILogger logger, string messageId, MailOutcome outcome, int status, string cause);
}
