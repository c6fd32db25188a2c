using System.Net;
using AlnWorkflows.Processes.Ports;
using Microsoft.Extensions.Logging;
using SendGrid;

namespace AlnWorkflows.AzureHost.Mail;

/// <summary>Hands mail to SendGrid.</summary>
internal sealed class SendGridTransport(ISendGridClient client, ILogger<SendGridTransport> logger) : IMailTransport
{
    private const string Receipt = "X-Message-Id";

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The caller gave up; the outcome is unknown unless it was before the start.</exception>
    public async Task<MailResult> SendAsync(Processes.Ports.Mail mail, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var response = await client.SendEmailAsync(SendGridMail.Of(mail), cancellationToken);
            return Read(mail.MessageId, response);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            var outcome = NeverConnected(failure) ? MailOutcome.TryLater : MailOutcome.Unknown;
            logger.NotHandedOver(mail.MessageId, outcome, 0, failure.GetType().Name);
            return outcome;
        }
    }

    private MailResult Read(string messageId, Response response)
    {
        if (response.StatusCode == HttpStatusCode.Accepted)
        {
            var receipt = response.Headers?.TryGetValues(Receipt, out var values) == true ? values.First() : null;
            logger.HandedOver(messageId, receipt ?? "none");
            return new MailResult(MailOutcome.Accepted, receipt);
        }

        var outcome = Of(response.StatusCode);
        logger.NotHandedOver(messageId, outcome, (int)response.StatusCode, "an answer");
        return outcome;
    }

    /// <summary>A refused key or sender (401, 403) is about our settings and not about the mail, so it is a "not now".</summary>
    private static MailOutcome Of(HttpStatusCode status) => (int)status switch
    {
        >= 200 and < 300 => MailOutcome.Accepted,
        401 or 403 or 408 or 429 or >= 500 => MailOutcome.TryLater,
        _ => MailOutcome.Refused,
    };

    private static bool NeverConnected(Exception failure) => failure is HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    };
}
