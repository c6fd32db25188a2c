using System.Net;
using System.Net.Mail;
using AlnWorkflows.Processes.Ports;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Notifications.Smtp;

/// <summary>Hands mail to an SMTP server, a connection a mail.</summary>
public sealed class SmtpTransport(SmtpSettings settings, ILogger<SmtpTransport> logger) : IMailTransport
{
    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The caller gave up; the outcome is unknown unless it was before the start.</exception>
    public async Task<MailResult> SendAsync(Mail mail, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        MailMessage message;
        try
        {
            message = SmtpMail.Of(mail);
        }
        catch (Exception malformed) when (malformed is FormatException or ArgumentException)
        {
            logger.Malformed(mail.MessageId);
            return MailOutcome.Refused;
        }

        using (message)
            return await HandOverAsync(mail.MessageId, message, cancellationToken);
    }

    private async Task<MailOutcome> HandOverAsync(string messageId, MailMessage message, CancellationToken cancellationToken)
    {
        using var client = Client();
        try
        {
            // The client itself heeds no cancellation while it waits for an answer; disposing of it cuts the connection.
            await client.SendMailAsync(message, CancellationToken.None).WaitAsync(cancellationToken);
            return MailOutcome.Accepted;
        }
        catch (SmtpException failure)
        {
            var outcome = SmtpOutcome.Of(failure);
            logger.NotHandedOver(messageId, outcome, failure.StatusCode, failure.InnerException?.GetType().Name ?? "no inner cause");
            return outcome;
        }
    }

    private SmtpClient Client() => new(settings.Host, settings.Port)
    {
        EnableSsl = settings.Tls,
        DeliveryMethod = SmtpDeliveryMethod.Network,
        Timeout = (int)settings.Timeout.TotalMilliseconds,
        Credentials = string.IsNullOrEmpty(settings.User) ? null : new NetworkCredential(settings.User, settings.Password),
    };
}
