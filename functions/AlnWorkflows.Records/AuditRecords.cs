using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records;

internal sealed class AuditRecords(RecordStore store) : IAudit
{
    public Task AddAsync(AuditEntry entry, CancellationToken cancellationToken = default) =>
        store.CommitAsync(new RecordTransaction(RecordTables.Records, RecordKeys.Partition(entry.Case.BodyId)).Audit(entry), cancellationToken);

    public Task<IReadOnlyList<AuditEntry>> OfCaseAsync(CaseKey key, CancellationToken cancellationToken = default) =>
        store.ListAsync<AuditEntry>(key.BodyId, RecordKeys.AuditOf(key), cancellationToken);
}
