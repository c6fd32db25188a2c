using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Records;

internal sealed class CaseRecords(RecordStore store) : ICases
{
    public async Task<CaseKey> OpenAsync(CaseOpening opening, CancellationToken cancellationToken = default)
    {
        var key = opening.Case.Key;
        var openingKey = RecordKeys.Opening(opening.IdempotencyKey);
        if (await FirstAsync(key, openingKey, cancellationToken) is { } before)
            return before;

        await Task.WhenAll(opening.NewPeople.Select(person => PersonRows.PlaceAsync(store, person, cancellationToken)));
        if (await store.CommitAsync(Rows(opening, openingKey), cancellationToken))
            return key;
        return await FirstAsync(key, openingKey, cancellationToken)
            ?? throw new InvalidOperationException(
                $"Case '{key.CaseId}' of body '{key.BodyId}' cannot be opened: its id, its run '{opening.Run.InstanceId}' or one of its new people is on record already. Give each a new id.");
    }

    public Task<Case?> FindAsync(CaseKey key, CancellationToken cancellationToken = default) =>
        store.FindAsync<Case>(key.BodyId, RecordKeys.Case(key), cancellationToken);

    public Task<IReadOnlyList<CaseContact>> ContactsAsync(CaseKey key, CancellationToken cancellationToken = default) =>
        store.ListAsync<CaseContact>(key.BodyId, RecordKeys.Contacts(key), cancellationToken);

    public Task SaveContactAsync(CaseKey key, CaseContact contact, AuditEntry audit, CancellationToken cancellationToken = default) =>
        store.SaveAsync(key.BodyId, RecordKeys.Contact(key, contact.PersonId), contact, (_, _, _) => { }, audit, cancellationToken);

    public Task<Case> ChangeAsync(CaseKey key, Func<Case, Case> change, AuditEntry? audit, CancellationToken cancellationToken = default) =>
        store.ChangeAsync(key, RecordKeys.Case(key), change, Index, audit, cancellationToken);

    public Task<Page<CaseSummary>> ListAsync(string bodyId, string? search, int take, string? continuation, CancellationToken cancellationToken = default)
    {
        var folded = Folding.Fold(search ?? "");
        return folded.Length == 0
            ? store.PageAsync<CaseSummary>(bodyId, RecordKeys.CasesByAge, take, continuation, cancellationToken)
            : SearchAsync(bodyId, folded, take, continuation, cancellationToken);
    }

    public Task<IReadOnlyList<CaseSummary>> WithInitialsAsync(string bodyId, string initials, CancellationToken cancellationToken = default) =>
        store.ListAsync<CaseSummary>(bodyId, RecordKeys.CasesByInitials(Folding.Fold(initials)), cancellationToken);

    private async Task<CaseKey?> FirstAsync(CaseKey key, string openingKey, CancellationToken cancellationToken) =>
        await store.FindAsync<OpenedCase>(key.BodyId, openingKey, cancellationToken) is { } first ? key with { CaseId = first.CaseId } : null;

    private static RecordTransaction Rows(CaseOpening opening, string openingKey)
    {
        var (of, key) = (opening.Case, opening.Case.Key);
        var transaction = new RecordTransaction(RecordTables.Records, RecordKeys.Partition(key.BodyId))
            .Insert(openingKey, new OpenedCase(key.CaseId))
            .Insert(RecordKeys.Case(key), of);
        Index(transaction, null, of);
        foreach (var contact in opening.Contacts)
            transaction.Insert(RecordKeys.Contact(key, contact.PersonId), contact);
        foreach (var person in opening.NewPeople)
            PersonRows.Add(transaction, person);
        RunRecords.Add(transaction, opening.Run);
        return transaction.Audit(opening.Audit);
    }

    private async Task<Page<CaseSummary>> SearchAsync(string bodyId, string folded, int take, string? continuation, CancellationToken cancellationToken)
    {
        var found = new List<CaseSummary>();
        do
        {
            var range = TableRange.Prefix(RecordKeys.Partition(bodyId), RecordKeys.SearchPrefix(folded), take - found.Count, continuation);
            var page = await store.PageAsync(RecordTables.Records, range, cancellationToken);
            found.AddRange(page.Rows.Select(row => (Row: row, Summary: RecordJson.Read<CaseSummary>(row)))
                .Where(hit => CaseSearch.IsFirstHit(RecordKeys.TermOf(hit.Row.RowKey), hit.Summary, folded))
                .Select(hit => hit.Summary));
            continuation = page.Continuation;
        }
        while (found.Count < take && continuation is not null);
        return new Page<CaseSummary>(found, continuation);
    }

    private static void Index(RecordTransaction transaction, Case? before, Case after)
    {
        var (old, summary) = (before is null ? null : Summary(before), Summary(after));
        if (summary == old)
            return;
        transaction.Index(before is null ? null : RecordKeys.CaseByAge(before), RecordKeys.CaseByAge(after), summary);
        transaction.Index(old is null ? null : ByInitials(old), ByInitials(summary), summary);
        var terms = CaseSearch.Terms(summary);
        foreach (var term in terms)
            transaction.Upsert(RecordKeys.Search(term, after.Key), summary);
        if (old is not null)
            foreach (var gone in CaseSearch.Terms(old).Except(terms))
                transaction.Delete(RecordKeys.Search(gone, after.Key));
    }

    private static string ByInitials(CaseSummary of) =>
        RecordKeys.CaseByInitials(Folding.Fold($"{of.LearnerFirstName[..1]}{of.LearnerSurname[..1]}"), of.Key);

    private static CaseSummary Summary(Case of) =>
        new(of.Key, of.Reference, of.Learner.FirstName, of.Learner.Surname, of.Phase, of.OpenedAt, of.CoordinatorId);
}
