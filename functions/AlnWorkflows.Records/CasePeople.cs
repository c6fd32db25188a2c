using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records;

/// <summary>Those who have something to do with a case, of one kind: kept with the case, and by person.</summary>
internal sealed record CasePeople(CaseKey Case, IReadOnlyList<string> PersonIds)
{
    /// <summary>Stores them in place of those before, with a row under each person in the same transaction.</summary>
    /// <param name="ofCase">The row key of the case's own list.</param>
    /// <param name="ofPerson">The row key of a person's row for the case.</param>
    public static Task SaveAsync(RecordStore store, CaseKey key, IReadOnlyList<string> personIds, string ofCase, Func<string, string> ofPerson, CancellationToken cancellationToken) => store.SaveAsync(
        key.BodyId,
        ofCase,
        new CasePeople(key, [.. personIds.Order(StringComparer.Ordinal)]),
        (transaction, before, after) =>
        {
            foreach (var left in (before?.PersonIds ?? []).Except(after.PersonIds))
                transaction.Delete(ofPerson(left));
            foreach (var person in after.PersonIds.Except(before?.PersonIds ?? []))
                transaction.Upsert(ofPerson(person), key);
        },
        null,
        cancellationToken);
}
