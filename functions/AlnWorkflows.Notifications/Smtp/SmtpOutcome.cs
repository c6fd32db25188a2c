using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.Smtp;

/// <summary>What a failed handing-over means for the mail.</summary>
internal static class SmtpOutcome
{
    /// <summary>
    /// A 4xx answer is a "not now" and a 5xx a "no". The answers about signing in and TLS (530, 534, 535, 538) are about
    /// our settings and not about the mail, so they are a "not now" too. Without an answer only a connection that never
    /// came about is sure not to have carried the mail; a lost one may have lost no more than the "yes".
    /// </summary>
    public static MailOutcome Of(SmtpException failure) => (int)failure.StatusCode switch
    {
        530 or 534 or 535 or 538 => MailOutcome.TryLater,
        >= 400 and < 500 => MailOutcome.TryLater,
        >= 500 and < 600 => MailOutcome.Refused,
        _ => NeverConnected(failure) ? MailOutcome.TryLater : MailOutcome.Unknown,
    };

    private static bool NeverConnected(SmtpException failure)
    {
        var causes = Causes(failure).ToList();
        return !causes.OfType<IOException>().Any()
            && causes.Any(cause => cause is SocketException or AuthenticationException);
    }

    private static IEnumerable<Exception> Causes(Exception failure)
    {
        for (var cause = failure.InnerException; cause is not null; cause = cause.InnerException)
            yield return cause;
    }
}
