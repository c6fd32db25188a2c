using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records;

internal sealed class BusinessClockRecord(RecordStore store) : IBusinessClockOffset
{
    public async Task<TimeSpan?> ReadAsync(CancellationToken cancellationToken = default) =>
        await store.GetAsync(RecordTables.Service, RecordKeys.Single, RecordKeys.BusinessClock, cancellationToken) is { } row
            ? RecordJson.Read<TimeSpan>(row)
            : null;

    public Task MoveOnAsync(TimeSpan offset, CancellationToken cancellationToken = default) =>
        RecordStore.UntilDecidedAsync<TimeSpan>("the business clock", async () =>
        {
            var row = await store.GetAsync(RecordTables.Service, RecordKeys.Single, RecordKeys.BusinessClock, cancellationToken);
            if (row is not null && RecordJson.Read<TimeSpan>(row) is var stored && stored >= offset)
                return new(stored);
            var transaction = new RecordTransaction(RecordTables.Service, RecordKeys.Single).Save(RecordKeys.BusinessClock, row, offset);
            return await store.CommitAsync(transaction, cancellationToken) ? new(offset) : null;
        });
}
