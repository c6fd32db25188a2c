namespace AlnWorkflows.Processes.Ports;

/// <summary>Hands a mail to whatever carries it. Several implementations, one contract suite.</summary>
public interface IMailTransport
{
    Task<MailResult> SendAsync(Mail mail, CancellationToken cancellationToken = default);
}
