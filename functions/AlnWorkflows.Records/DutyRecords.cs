using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records;

internal sealed class DutyRecords(RecordStore store) : IDuties
{
    public async Task<Duty> OpenAsync(Duty duty, AuditEntry audit, CancellationToken cancellationToken = default)
    {
        var transaction = Transaction(duty.Case).Insert(RecordKeys.Duty(duty.Case, duty.DutyId), duty);
        Index(transaction, null, duty);
        if (await store.CommitAsync(transaction.Audit(audit), cancellationToken))
            return duty;
        return await FindAsync(duty.Case, duty.DutyId, cancellationToken)
            ?? throw new InvalidOperationException($"Duty '{duty.DutyId}' of case '{duty.Case.CaseId}' was refused as taken, yet is not there.");
    }

    public Task<Duty?> FindAsync(CaseKey key, string dutyId, CancellationToken cancellationToken = default) =>
        store.FindAsync<Duty>(key.BodyId, RecordKeys.Duty(key, dutyId), cancellationToken);

    public async Task<IReadOnlyList<Duty>> OfCaseAsync(CaseKey key, CancellationToken cancellationToken = default) =>
        [.. (await store.ListAsync<Duty>(key.BodyId, RecordKeys.Duties(key), cancellationToken)).OrderBy(duty => duty.OpenedAt)];

    public Task<Duty> ChangeAsync(CaseKey key, string dutyId, Func<Duty, Duty> change, AuditEntry? audit, CancellationToken cancellationToken = default) =>
        ChangeAsync(key, dutyId, change, audit, [], cancellationToken);

    public Task<Duty> ChangeAsync(CaseKey key, string dutyId, Func<Duty, Duty> change, AuditEntry? audit, IReadOnlyList<Nudge> nudges, CancellationToken cancellationToken = default) =>
        store.ChangeAsync(
            key,
            RecordKeys.Duty(key, dutyId),
            change,
            (transaction, before, after) =>
            {
                Index(transaction, before, after);
                foreach (var nudge in nudges)
                    transaction.Nudge(nudge);
            },
            audit,
            cancellationToken);

    public Task<Page<Duty>> ClocksOnAsync(string bodyId, string calendarId, int take, string? continuation, CancellationToken cancellationToken = default) =>
        store.PageAsync<Duty>(bodyId, RecordKeys.ClocksOn(calendarId), take, continuation, cancellationToken);

    public Task<Page<Duty>> OpenOfBodyAsync(string bodyId, int take, string? continuation, CancellationToken cancellationToken = default) =>
        store.PageAsync<Duty>(bodyId, RecordKeys.OpenDuties, take, continuation, cancellationToken);

    public Task<Page<Duty>> BreachedOfBodyAsync(string bodyId, int take, string? continuation, CancellationToken cancellationToken = default) =>
        store.PageAsync<Duty>(bodyId, RecordKeys.Breaches, take, continuation, cancellationToken);

    public Task<bool> ClimbRungAsync(CaseKey key, string dutyId, string rungId, DateTimeOffset at, CancellationToken cancellationToken = default) =>
        store.CommitAsync(Transaction(key).Insert(RecordKeys.Rung(key, dutyId, rungId), new RungClimbed(rungId, at)), cancellationToken);

    public async Task<IReadOnlyList<RungClimbed>> RungsAsync(CaseKey key, string dutyId, CancellationToken cancellationToken = default) =>
        [.. (await store.ListAsync<RungClimbed>(key.BodyId, RecordKeys.Rungs(key, dutyId), cancellationToken)).OrderBy(rung => rung.At)];

    private static void Index(RecordTransaction transaction, Duty? before, Duty after) => transaction
        .Index(OpenKey(before), OpenKey(after), after)
        .Index(BreachKey(before), BreachKey(after), after)
        .Index(ClockKey(before), ClockKey(after), after);

    private static string? OpenKey(Duty? duty) => duty is { State: DutyState.Open } ? RecordKeys.OpenDuty(duty) : null;

    private static string? BreachKey(Duty? duty) => duty?.Breach is { } breach ? RecordKeys.Breach(duty, breach) : null;

    /// <summary>A clock's dates matter as long as the duty is open, and afterwards while a breach of it stands.</summary>
    private static string? ClockKey(Duty? duty) =>
        duty is { Clock.CalendarId: { } calendar } and ({ State: DutyState.Open } or { Breach: { Correction: null } })
            ? RecordKeys.ClockOn(calendar, duty)
            : null;

    private static RecordTransaction Transaction(CaseKey key) => new(RecordTables.Records, RecordKeys.Partition(key.BodyId));
}
