namespace AlnWorkflows.Processes.Ports;

/// <summary>The development mailbox: mails that would have left, keyed by Message-ID.</summary>
public interface IMailbox
{
    /// <summary>Newest first.</summary>
    Task<Page<MailboxItem>> ListAsync(int take, string? continuation, CancellationToken cancellationToken = default);

    Task<MailboxItem?> FindAsync(string messageId, CancellationToken cancellationToken = default);
}
