using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Records;

internal sealed class MessageRecords(RecordStore store, BodyWalk bodies) : IMessages
{
    private const int PageSize = 100;

    public Task<Message> QueueAsync(Message message, CancellationToken cancellationToken = default) => QueueAsync(message, [], cancellationToken);

    public async Task<Message> QueueAsync(Message message, IReadOnlyList<ToldFact> tells, CancellationToken cancellationToken = default)
    {
        var transaction = Transaction(message.Case)
            .Insert(RecordKeys.Message(message.Case, message.Key), message)
            .Index(null, DueKey(message), message);
        foreach (var told in tells)
            transaction.Own(told.Case).Insert(RecordKeys.Told(told), told);
        if (await store.CommitAsync(transaction, cancellationToken))
            return message;
        return await FindAsync(message.Case, message.Key, cancellationToken)
            ?? throw new InvalidOperationException($"Message '{message.Key}' was refused as taken, yet is not there: what it tells was told before. Write it anew.");
    }

    public Task<IReadOnlyList<ToldFact>> ToldAsync(CaseKey key, CancellationToken cancellationToken = default) =>
        store.ListAsync<ToldFact>(key.BodyId, RecordKeys.ToldOf(key), cancellationToken);

    public Task<Message?> FindAsync(CaseKey key, string messageKey, CancellationToken cancellationToken = default) =>
        store.FindAsync<Message>(key.BodyId, RecordKeys.Message(key, messageKey), cancellationToken);

    public async Task<IReadOnlyList<Message>> OfCaseAsync(CaseKey key, CancellationToken cancellationToken = default) =>
        [.. (await store.ListAsync<Message>(key.BodyId, RecordKeys.Messages(key), cancellationToken)).OrderBy(message => message.QueuedAt)];

    public Task<Message?> ChangeAsync(
        CaseKey key, string messageKey, Func<Message, bool> when, Func<Message, Message> change, CancellationToken cancellationToken = default) =>
        RecordStore.UntilDecidedAsync<Message?>($"message '{messageKey}'", async () =>
        {
            var rowKey = RecordKeys.Message(key, messageKey);
            var row = await store.GetAsync(RecordTables.Records, RecordKeys.Partition(key.BodyId), rowKey, cancellationToken)
                ?? throw new KeyNotFoundException($"Message '{messageKey}' is not in the outbox of body '{key.BodyId}'.");
            var before = RecordJson.Read<Message>(row);
            if (!when(before))
                return new(null);
            var after = change(before);
            var transaction = Transaction(key).Replace(row, after).Index(DueKey(before), DueKey(after), after);
            return await store.CommitAsync(transaction, cancellationToken) ? new(after) : null;
        });

    public Task<Page<Message>> DueAsync(DateTimeOffset now, string? continuation, CancellationToken cancellationToken = default) =>
        bodies.PageAsync<Message>(
            partition => new TableRange(partition, RecordKeys.DueMessages, RecordKeys.DueFrom(now.AddTicks(1)), PageSize),
            continuation,
            cancellationToken);

    public async Task<DateTimeOffset?> NextDueAsync(DateTimeOffset after, CancellationToken cancellationToken = default)
    {
        DateTimeOffset? next = null;
        foreach (var partition in await bodies.PartitionsAsync(cancellationToken))
            if (await FirstDueAsync(partition, after, cancellationToken) is { } due && (next is null || due < next))
                next = due;
        return next;
    }

    private async Task<DateTimeOffset?> FirstDueAsync(string partition, DateTimeOffset after, CancellationToken cancellationToken)
    {
        var range = new TableRange(partition, RecordKeys.DueFrom(after.AddTicks(1)), RecordKeys.DueMessages + '\uFFFF', 1);
        while (true)
        {
            var page = await store.PageAsync(RecordTables.Records, range, cancellationToken);
            if (page.Rows is [var first, ..])
                return DueAt(RecordJson.Read<Message>(first));
            if (page.Continuation is null)
                return null;
            range = range with { Continuation = page.Continuation };
        }
    }

    private static string? DueKey(Message message) =>
        message.State is MessageState.Queued or MessageState.Held or MessageState.Sending ? RecordKeys.DueMessage(message, DueAt(message)) : null;

    private static DateTimeOffset DueAt(Message message) =>
        message.TryAgainAt is { } again && again > message.NotBefore ? again : message.NotBefore;

    private static RecordTransaction Transaction(CaseKey key) => new(RecordTables.Records, RecordKeys.Partition(key.BodyId));
}
