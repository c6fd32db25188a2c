using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records;

/// <summary>The rows of one person: in the body's partition, and the note of where else they are known.</summary>
internal static class PersonRows
{
    /// <summary>Notes that a body knows a person, before the body does: a note that leads nowhere is harmless, a
    /// missing one is not.</summary>
    public static Task PlaceAsync(RecordStore store, Person person, CancellationToken cancellationToken) =>
        store.CommitAsync(
            new RecordTransaction(RecordTables.Service, RecordKeys.Everywhere(person.PersonId))
                .Upsert(RecordKeys.Body(person.BodyId), new PersonPlace(person.BodyId)),
            cancellationToken);

    public static void Add(RecordTransaction transaction, Person person)
    {
        if (RecordKeys.Partition(person.BodyId) != transaction.Partition)
            throw new ArgumentException($"Person '{person.PersonId}' belongs to body '{person.BodyId}', not to '{transaction.Partition}': a case is opened with people of its own body.", nameof(person));
        Index(transaction.Insert(RecordKeys.Person(person.PersonId), person), null, person);
    }

    public static void Index(RecordTransaction transaction, Person? before, Person after) =>
        transaction.Index(StaffKey(before), StaffKey(after), after);

    private static string? StaffKey(Person? person) =>
        person?.Roles.Any(role => role is not (Role.Family or Role.Professional)) == true ? RecordKeys.StaffMember(person.PersonId) : null;
}
