using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records;

internal sealed class PeopleRecords(RecordStore store) : IPeople
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

    public async Task SaveAsync(Person person, AuditEntry? audit, CancellationToken cancellationToken = default)
    {
        await PersonRows.PlaceAsync(store, person, cancellationToken);
        await store.SaveAsync(person.BodyId, RecordKeys.Person(person.PersonId), person, PersonRows.Index, audit, cancellationToken);
    }
}
