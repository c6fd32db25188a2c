using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records;

/// <summary>A row an entry, in order of its date.</summary>
internal sealed class LearningRecords(RecordStore store) : ILearning
{
    public Task<IReadOnlyList<LearningEntry>> OfPersonAsync(string bodyId, string personId, CancellationToken cancellationToken = default) =>
        store.ListAsync<LearningEntry>(bodyId, RecordKeys.LearningOf(personId), cancellationToken);

    public Task AddAsync(LearningEntry entry, AuditEntry audit, CancellationToken cancellationToken = default) =>
        store.CommitAsync(Transaction(entry).Insert(RecordKeys.Learning(entry), entry).Audit(audit), cancellationToken);

    public Task<bool> RemoveAsync(LearningEntry entry, AuditEntry audit, CancellationToken cancellationToken = default) =>
        store.CommitAsync(Transaction(entry).Delete(RecordKeys.Learning(entry)).Audit(audit), cancellationToken);

    private static RecordTransaction Transaction(LearningEntry entry) => new(RecordTables.Records, RecordKeys.Partition(entry.BodyId));
}
