using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records;

internal sealed class ExtractReaderRecords(RecordStore store) : IExtractReaders
{
    public Task AssignAsync(CaseKey key, IReadOnlyList<string> personIds, CancellationToken cancellationToken = default) =>
        CasePeople.SaveAsync(store, key, personIds, RecordKeys.ExtractReaders(key), person => RecordKeys.ExtractReaderOf(person, key), cancellationToken);

    public Task<IReadOnlyList<CaseKey>> CasesOfAsync(string bodyId, string personId, CancellationToken cancellationToken = default) =>
        store.ListAsync<CaseKey>(bodyId, RecordKeys.CasesOfExtractReader(personId), cancellationToken);
}
