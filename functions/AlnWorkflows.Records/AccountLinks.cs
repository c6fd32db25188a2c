using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Records;

/// <summary>Which account is whose. In a body's partition a row of the account is the claim; a note beside all bodies says
/// where to look. A note that leads nowhere is harmless: the person's own record decides.</summary>
internal sealed class AccountLinks(RecordStore store)
{
    public async Task<IReadOnlyList<Person>> PeopleOfAsync(EntraAccount account, CancellationToken cancellationToken)
    {
        var places = await store.ListAsync<AccountPlace>(RecordTables.Service, RecordKeys.Account(account), "", cancellationToken);
        var found = await Task.WhenAll(places.Select(place => store.FindAsync<Person>(place.BodyId, RecordKeys.Person(place.PersonId), cancellationToken)));
        return [.. found.OfType<Person>().Where(person => person.Account == account)];
    }

    public async Task<AccountLinking> LinkAsync(string bodyId, string personId, EntraAccount account, AuditEntry audit, CancellationToken cancellationToken)
    {
        var place = new AccountPlace(bodyId, personId);
        return await RecordStore.UntilDecidedAsync<AccountLinking>($"the account of '{personId}'", async () =>
        {
            var (row, person) = await ReadAsync(bodyId, personId, cancellationToken);
            if (person is null)
                return new(AccountLinking.NoSuchPerson);
            if (person.Account is not null)
                return new(person.Account == account ? AccountLinking.Linked : AccountLinking.PersonTaken);
            if (await store.FindAsync<AccountPlace>(bodyId, RecordKeys.Account(account), cancellationToken) is not null)
                return new(AccountLinking.AccountTaken);
            await NoteAsync(account, place, cancellationToken);
            var linked = person with { Account = account };
            var transaction = new RecordTransaction(RecordTables.Records, RecordKeys.Partition(bodyId))
                .Replace(row!, linked)
                .Insert(RecordKeys.Account(account), place);
            PersonRows.Index(transaction, person, linked);
            return await store.CommitAsync(transaction.Audit(audit), cancellationToken) ? new(AccountLinking.Linked) : null;
        });
    }

    public Task UnlinkAsync(string bodyId, string personId, AuditEntry audit, CancellationToken cancellationToken) =>
        RecordStore.UntilDecidedAsync<bool>($"the account of '{personId}'", async () =>
        {
            var (row, person) = await ReadAsync(bodyId, personId, cancellationToken);
            if (person?.Account is not { } account)
                return new(true);
            var unlinked = person with { Account = null };
            var transaction = new RecordTransaction(RecordTables.Records, RecordKeys.Partition(bodyId))
                .Replace(row!, unlinked)
                .Delete(RecordKeys.Account(account));
            PersonRows.Index(transaction, person, unlinked);
            return await store.CommitAsync(transaction.Audit(audit), cancellationToken) ? new(true) : null;
        });

    private async Task<(TableRow? Row, Person? Person)> ReadAsync(string bodyId, string personId, CancellationToken cancellationToken)
    {
        var row = await store.GetAsync(RecordTables.Records, RecordKeys.Partition(bodyId), RecordKeys.Person(personId), cancellationToken);
        return (row, row is null ? null : RecordJson.Read<Person>(row));
    }

    private Task<bool> NoteAsync(EntraAccount account, AccountPlace place, CancellationToken cancellationToken) => store.CommitAsync(
        new RecordTransaction(RecordTables.Service, RecordKeys.Account(account)).Upsert(RecordKeys.Body(place.BodyId), place), cancellationToken);
}
