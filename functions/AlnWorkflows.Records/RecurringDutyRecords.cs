using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Records;

/// <summary>A row for what a school has chosen, and one for each period of each of its recurring duties, by school year.</summary>
internal sealed class RecurringDutyRecords(RecordStore store) : IRecurringDuties
{
    public async Task<RecurringChoices> ChoicesAsync(string bodyId, CancellationToken cancellationToken = default) =>
        await store.FindAsync<RecurringChoices>(bodyId, RecordKeys.RecurringChoices, cancellationToken) ?? RecurringChoices.None(bodyId);

    public async Task<bool> SaveChoicesAsync(RecurringChoices choices, IReadOnlyList<Run> begin, IReadOnlyList<Nudge> nudges, AuditEntry audit, CancellationToken cancellationToken = default)
    {
        var partition = RecordKeys.Partition(choices.BodyId);
        var row = await store.GetAsync(RecordTables.Records, partition, RecordKeys.RecurringChoices, cancellationToken);
        if ((row is null ? 0 : RecordJson.Read<RecurringChoices>(row).Revision) != choices.Revision)
            return false;
        var transaction = new RecordTransaction(RecordTables.Records, partition)
            .Save(RecordKeys.RecurringChoices, row, choices with { Revision = choices.Revision + 1 })
            .Audit(audit);
        foreach (var run in begin)
            RunRecords.Add(transaction, run);
        foreach (var nudge in nudges)
            transaction.Nudge(nudge);
        return await store.CommitAsync(transaction, cancellationToken);
    }

    public Task<RecurringRecord?> FindAsync(string bodyId, SchoolYear year, string kind, string periodId, CancellationToken cancellationToken = default) =>
        store.FindAsync<RecurringRecord>(bodyId, RecordKeys.Recurring(year, kind, periodId), cancellationToken);

    public Task<IReadOnlyList<RecurringRecord>> OfYearAsync(string bodyId, SchoolYear year, string? kind = null, CancellationToken cancellationToken = default) =>
        store.ListAsync<RecurringRecord>(bodyId, kind is null ? RecordKeys.RecurringOfYear(year) : RecordKeys.RecurringOfKind(year, kind), cancellationToken);

    public Task BeginAsync(RecurringRecord period, CancellationToken cancellationToken = default) =>
        RecordStore.UntilDecidedAsync<bool>(NameOf(period), async () =>
        {
            var row = await RowAsync(period, cancellationToken);
            if (row is not null && RecordJson.Read<RecurringRecord>(row).State is not (RecurringState.Open or RecurringState.Withdrawn))
                return new(false);
            return await store.CommitAsync(Transaction(period).Save(KeyOf(period), row, period), cancellationToken) ? new(true) : null;
        });

    public Task<AnswerOutcome> RecordAsync(RecurringRecord recorded, StepAnswer answer, AuditEntry audit, Nudge nudge, CancellationToken cancellationToken = default) =>
        RecordStore.UntilDecidedAsync<AnswerOutcome>(NameOf(recorded), async () =>
        {
            if (await RowAsync(recorded, cancellationToken) is not { } row)
                return new(AnswerOutcome.NotWaiting);
            var before = RecordJson.Read<RecurringRecord>(row);
            if (before.State != RecurringState.Open && !(before.State == RecurringState.Missed && recorded.State == RecurringState.Done))
                return new(AnswerOutcome.AnsweredBefore);

            var transaction = Transaction(before).Replace(row, before with
            {
                State = recorded.State,
                HappenedOn = recorded.HappenedOn,
                Note = recorded.Note,
                PersonId = recorded.PersonId,
                SettledAt = recorded.SettledAt,
            });
            if (await OpenStepAsync(audit.Case, before, cancellationToken) is var (stepRow, step))
                StepRecords.Answer(transaction, stepRow, step, answer);
            transaction.Audit(audit).Nudge(nudge with { InstanceId = before.RunId });
            return await store.CommitAsync(transaction, cancellationToken) ? new(AnswerOutcome.Stored) : null;
        });

    public Task SettleAsync(RecurringRecord settled, AuditEntry audit, CancellationToken cancellationToken = default) =>
        RecordStore.UntilDecidedAsync<bool>(NameOf(settled), async () =>
        {
            if (await RowAsync(settled, cancellationToken) is not { } row || RecordJson.Read<RecurringRecord>(row) is not { State: RecurringState.Open } before)
                return new(false);
            var transaction = Transaction(before).Replace(row, before with { State = settled.State, SettledAt = settled.SettledAt, MissedAt = settled.MissedAt });
            if (await OpenStepAsync(audit.Case, before, cancellationToken) is var (stepRow, step))
                StepRecords.Close(transaction, stepRow, step, settled.SettledAt!.Value);
            return await store.CommitAsync(transaction.Audit(audit), cancellationToken) ? new(true) : null;
        });

    private async Task<(TableRow Row, Step Step)?> OpenStepAsync(CaseKey place, RecurringRecord period, CancellationToken cancellationToken) =>
        await store.GetAsync(RecordTables.Records, RecordKeys.Partition(place.BodyId), RecordKeys.Step(place, period.StepId), cancellationToken) is { } row
        && RecordJson.Read<Step>(row) is { State: StepState.Open } step
            ? (row, step)
            : null;

    private Task<TableRow?> RowAsync(RecurringRecord period, CancellationToken cancellationToken) =>
        store.GetAsync(RecordTables.Records, RecordKeys.Partition(period.BodyId), KeyOf(period), cancellationToken);

    private static RecordTransaction Transaction(RecurringRecord period) => new(RecordTables.Records, RecordKeys.Partition(period.BodyId));

    private static string KeyOf(RecurringRecord period) => RecordKeys.Recurring(period.Year, period.Kind, period.PeriodId);

    private static string NameOf(RecurringRecord period) => $"recurring duty '{period.Kind}' of '{period.BodyId}' in '{period.PeriodId}'";
}
