using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Records;

/// <summary>The development mailbox: takes every mail, keeps each Message-ID once and counts its copies.</summary>
internal sealed class Mailbox(RecordStore store, TimeProvider time) : IMailTransport, IMailbox
{
    public async Task<MailResult> SendAsync(Mail mail, CancellationToken cancellationToken = default)
    {
        try
        {
            await RecordStore.UntilDecidedAsync<MailboxItem>($"mail '{mail.MessageId}'", () => TakeAsync(mail, cancellationToken));
            return MailOutcome.Accepted;
        }
        catch (TableStoreException failure) when (failure.Failure is TableFailure.Unknown)
        {
            return MailOutcome.Unknown;
        }
        catch (TableStoreException failure) when (failure.Failure is TableFailure.Unavailable)
        {
            return MailOutcome.TryLater;
        }
    }

    public async Task<Page<MailboxItem>> ListAsync(int take, string? continuation, CancellationToken cancellationToken = default)
    {
        var page = await store.PageAsync(RecordTables.Mailbox, TableRange.Prefix(RecordKeys.Mails, RecordKeys.MailsByAge, take, continuation), cancellationToken);
        return new Page<MailboxItem>([.. page.Rows.Select(RecordJson.Read<MailboxItem>)], page.Continuation);
    }

    public async Task<MailboxItem?> FindAsync(string messageId, CancellationToken cancellationToken = default) =>
        await store.GetAsync(RecordTables.Mailbox, RecordKeys.Mails, RecordKeys.Mail(messageId), cancellationToken) is { } row
            ? RecordJson.Read<MailboxItem>(row)
            : null;

    private async Task<Decided<MailboxItem>?> TakeAsync(Mail mail, CancellationToken cancellationToken)
    {
        var rowKey = RecordKeys.Mail(mail.MessageId);
        var row = await store.GetAsync(RecordTables.Mailbox, RecordKeys.Mails, rowKey, cancellationToken);
        var item = row is null ? new MailboxItem(mail, time.GetUtcNow(), 1) : Copied(RecordJson.Read<MailboxItem>(row));
        var transaction = new RecordTransaction(RecordTables.Mailbox, RecordKeys.Mails)
            .Save(rowKey, row, item)
            .Upsert(RecordKeys.MailByAge(item), item);
        return await store.CommitAsync(transaction, cancellationToken) ? new(item) : null;
    }

    private static MailboxItem Copied(MailboxItem item) => item with { Copies = item.Copies + 1 };
}
