using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records;

internal sealed class BodyRecords(RecordStore store) : IBodies
{
    public async Task<Body?> FindAsync(string bodyId, CancellationToken cancellationToken = default) =>
        await store.GetAsync(RecordTables.Service, RecordKeys.Bodies, RecordKeys.Body(bodyId), cancellationToken) is { } row
            ? RecordJson.Read<Body>(row)
            : null;

    public Task<IReadOnlyList<Body>> AllAsync(CancellationToken cancellationToken = default) =>
        store.ListAsync<Body>(RecordTables.Service, RecordKeys.Bodies, "", cancellationToken);

    public Task SaveAsync(Body body, CancellationToken cancellationToken = default) =>
        store.CommitAsync(new RecordTransaction(RecordTables.Service, RecordKeys.Bodies).Upsert(RecordKeys.Body(body.BodyId), body), cancellationToken);
}
