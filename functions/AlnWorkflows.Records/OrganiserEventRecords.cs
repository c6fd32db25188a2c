using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Records;

/// <summary>A row for each event, and an index of those that are due.</summary>
internal sealed class OrganiserEventRecords(RecordStore store, BodyWalk bodies) : IOrganiserEvents
{
    private const int PageSize = 100;

    public async Task<OrganiserEvent> AddAsync(OrganiserEvent added, CancellationToken cancellationToken = default)
    {
        var transaction = Transaction(added.Case)
            .Insert(RecordKeys.OrganiserEvent(added.Case, added.MeetingId), added)
            .Index(null, DueKey(added), added);
        if (await store.CommitAsync(transaction, cancellationToken))
            return added;
        return await FindAsync(added.Case, added.MeetingId, cancellationToken)
            ?? throw new InvalidOperationException($"The event of meeting '{added.MeetingId}' was refused as taken, yet is not there.");
    }

    public Task<OrganiserEvent?> FindAsync(CaseKey key, string meetingId, CancellationToken cancellationToken = default) =>
        store.FindAsync<OrganiserEvent>(key.BodyId, RecordKeys.OrganiserEvent(key, meetingId), cancellationToken);

    public Task<OrganiserEvent> ChangeAsync(
        CaseKey key, string meetingId, Func<OrganiserEvent, OrganiserEvent> change, AuditEntry? audit, CancellationToken cancellationToken = default) =>
        store.ChangeAsync(
            key,
            RecordKeys.OrganiserEvent(key, meetingId),
            change,
            (transaction, before, after) => transaction.Index(DueKey(before), DueKey(after), after),
            audit,
            cancellationToken);

    public async Task<OrganiserEvent?> ClaimAsync(OrganiserEvent due, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken = default)
    {
        var isClaimed = false;
        var claimed = await ChangeAsync(
            due.Case,
            due.MeetingId,
            current => (isClaimed = current.DueAt <= now) ? current with { DueAt = until } : current,
            null,
            cancellationToken);
        return isClaimed ? claimed : null;
    }

    public Task<Page<OrganiserEvent>> DueAsync(DateTimeOffset now, string? continuation, CancellationToken cancellationToken = default) =>
        bodies.PageAsync<OrganiserEvent>(
            partition => new TableRange(partition, RecordKeys.DueOrganiserEvents, RecordKeys.OrganiserEventsDueFrom(now.AddTicks(1)), PageSize),
            continuation,
            cancellationToken);

    private static string? DueKey(OrganiserEvent of) => of.DueAt is { } due ? RecordKeys.DueOrganiserEvent(of, due) : null;

    private static RecordTransaction Transaction(CaseKey key) => new(RecordTables.Records, RecordKeys.Partition(key.BodyId));
}
