using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records;

internal sealed class DigestRecords(RecordStore store) : IAuthorityDigests
{
    public Task AddAsync(string authorityId, DateOnly week, string reference, string dutyId, CancellationToken cancellationToken = default) =>
        store.CommitAsync(
            new RecordTransaction(RecordTables.Records, RecordKeys.Partition(authorityId)).Insert(RecordKeys.DigestEntry(week, reference, dutyId), new DigestEntry(reference, dutyId)),
            cancellationToken);

    public async Task<IReadOnlyList<string>> ReferencesAsync(string authorityId, DateOnly week, CancellationToken cancellationToken = default) =>
    [
        .. (await store.ListAsync<DigestEntry>(authorityId, RecordKeys.Digest(week), cancellationToken))
            .Select(entry => entry.Reference).Distinct(StringComparer.Ordinal),
    ];
}
