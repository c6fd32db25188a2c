using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records.Links;

/// <summary>Limits how many mails anybody who has a link can have sent to its person.</summary>
internal sealed class LinkMails(RecordStore store)
{
    private const int AtOnce = 3;

    private const int ADay = 10;

    private static readonly TimeSpan Once = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    public Task<DateTimeOffset?> CountAsync(Link link, LinkMail mail, DateTimeOffset now, CancellationToken cancellationToken) =>
        RecordStore.UntilDecidedAsync<DateTimeOffset?>($"the mails of link '{link.LinkId}'", async () =>
        {
            var partition = RecordKeys.Partition(link.Case.BodyId);
            var rowKey = RecordKeys.LinkMails(link, mail);
            var row = await store.GetAsync(RecordTables.Records, partition, rowKey, cancellationToken);
            var sent = row is null ? [] : RecordJson.Read<StoredMails>(row).At.Where(at => at + Day > now).ToList();
            if (NotBefore(sent) is { } notBefore && notBefore > now)
                return new(notBefore);
            var transaction = new RecordTransaction(RecordTables.Records, partition).Save(rowKey, row, new StoredMails([.. sent, now]));
            return await store.CommitAsync(transaction, cancellationToken) ? new(null) : null;
        });

    private static DateTimeOffset? NotBefore(List<DateTimeOffset> sent)
    {
        var afterBurst = sent.Count >= AtOnce ? sent[^AtOnce] + Once : (DateTimeOffset?)null;
        var afterDay = sent.Count >= ADay ? sent[^ADay] + Day : afterBurst;
        return afterDay > afterBurst ? afterDay : afterBurst;
    }
}
