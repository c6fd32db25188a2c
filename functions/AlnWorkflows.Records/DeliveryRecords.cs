using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records;

/// <summary>A row for each row of provision and day, under the case's month; and for each person a row for each case in
/// which they give provision, kept with the case's own list of them.</summary>
internal sealed class DeliveryRecords(RecordStore store) : IDeliveries
{
    public Task RecordAsync(Delivery delivery, CancellationToken cancellationToken = default)
    {
        var partition = RecordKeys.Partition(delivery.Case.BodyId);
        var rowKey = RecordKeys.Delivery(delivery);
        return RecordStore.UntilDecidedAsync<bool>($"'{rowKey}' of '{partition}'", async () =>
        {
            var row = await store.GetAsync(RecordTables.Records, partition, rowKey, cancellationToken);
            var transaction = new RecordTransaction(RecordTables.Records, partition).Own(delivery.Case);
            transaction.Save(rowKey, row, row is null ? delivery : delivery with { Earlier = EarlierOf(RecordJson.Read<Delivery>(row), delivery) });
            return await store.CommitAsync(transaction, cancellationToken) ? new(true) : null;
        });
    }

    public async Task<IReadOnlyList<Delivery>> OfCaseAsync(CaseKey key, DateOnly from, DateOnly to, CancellationToken cancellationToken = default)
    {
        var found = new List<Delivery>();
        for (var month = new DateOnly(from.Year, from.Month, 1); month <= to; month = month.AddMonths(1))
            found.AddRange(await store.ListAsync<Delivery>(key.BodyId, RecordKeys.DeliveriesIn(key, month), cancellationToken));
        return [.. found.Where(delivery => delivery.On >= from && delivery.On <= to).OrderBy(delivery => delivery.On)];
    }

    public Task AssignAsync(CaseKey key, IReadOnlyList<string> personIds, CancellationToken cancellationToken = default) =>
        CasePeople.SaveAsync(store, key, personIds, RecordKeys.Deliverers(key), person => RecordKeys.DelivererOf(person, key), cancellationToken);

    public Task<IReadOnlyList<CaseKey>> CasesOfAsync(string bodyId, string personId, CancellationToken cancellationToken = default) =>
        store.ListAsync<CaseKey>(bodyId, RecordKeys.CasesOfDeliverer(personId), cancellationToken);

    private static IReadOnlyList<Delivery>? EarlierOf(Delivery before, Delivery after) =>
        IsOther(before, after) ? [.. before.Earlier ?? [], before with { Earlier = null }] : before.Earlier;

    private static bool IsOther(Delivery before, Delivery after) =>
        (before.Outcome, before.Why, before.WelshSteps) != (after.Outcome, after.Why, after.WelshSteps);
}
