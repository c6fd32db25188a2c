using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records;

internal sealed class PeopleRecords(RecordStore store, AccountLinks accounts) : IPeople
{
    public Task<Person?> FindAsync(string bodyId, string personId, CancellationToken cancellationToken = default) =>
        store.FindAsync<Person>(bodyId, RecordKeys.Person(personId), cancellationToken);

    public async Task<IReadOnlyList<Person>> EverywhereAsync(string personId, CancellationToken cancellationToken = default)
    {
        var places = await store.ListAsync<PersonPlace>(RecordTables.Service, RecordKeys.Everywhere(personId), "", cancellationToken);
        var found = await Task.WhenAll(places.Select(place => FindAsync(place.BodyId, personId, cancellationToken)));
        return [.. found.OfType<Person>()];
    }

    public async Task<IReadOnlyList<Person>> StaffAsync(string bodyId, CancellationToken cancellationToken = default) =>
    [
        .. (await store.ListAsync<Person>(bodyId, RecordKeys.Staff, cancellationToken))
            .OrderBy(person => Folding.Fold(person.Surname), StringComparer.Ordinal)
            .ThenBy(person => Folding.Fold(person.FirstName), StringComparer.Ordinal),
    ];

    public Task<IReadOnlyList<Person>> OfAccountAsync(EntraAccount account, CancellationToken cancellationToken = default) =>
        accounts.PeopleOfAsync(account, cancellationToken);

    public Task<AccountLinking> LinkAsync(string bodyId, string personId, EntraAccount account, AuditEntry audit, CancellationToken cancellationToken = default) =>
        accounts.LinkAsync(bodyId, personId, account, audit, cancellationToken);

    public Task UnlinkAsync(string bodyId, string personId, AuditEntry audit, CancellationToken cancellationToken = default) =>
        accounts.UnlinkAsync(bodyId, personId, audit, cancellationToken);

    public async Task SaveAsync(Person person, AuditEntry? audit, CancellationToken cancellationToken = default)
    {
        await PersonRows.PlaceAsync(store, person, cancellationToken);
        await store.SaveAsync<Person>(
            person.BodyId, RecordKeys.Person(person.PersonId), before => person with { Account = before?.Account }, PersonRows.Index, audit, cancellationToken);
    }
}
