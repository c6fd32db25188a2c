using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records;

internal sealed class DraftRecords(RecordStore store) : IDrafts
{
    public Task SaveAsync(string bodyId, string personId, string form, IReadOnlyDictionary<string, string> values, CancellationToken cancellationToken = default) =>
        store.CommitAsync(
            new RecordTransaction(RecordTables.Records, RecordKeys.Partition(bodyId)).Upsert(RecordKeys.Draft(personId, form), values),
            cancellationToken);

    public Task<IReadOnlyDictionary<string, string>?> FindAsync(string bodyId, string personId, string form, CancellationToken cancellationToken = default) =>
        store.FindAsync<IReadOnlyDictionary<string, string>>(bodyId, RecordKeys.Draft(personId, form), cancellationToken);

    public Task DeleteAsync(string bodyId, string personId, string form, CancellationToken cancellationToken = default) =>
        store.RemoveAsync(RecordTables.Records, RecordKeys.Partition(bodyId), RecordKeys.Draft(personId, form), cancellationToken);
}
