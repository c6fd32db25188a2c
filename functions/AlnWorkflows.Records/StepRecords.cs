using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Records;

/// <summary>The step's row says whether it is answered; the answer lies in a row of its own, whose insert is the claim.</summary>
internal sealed class StepRecords(RecordStore store) : ISteps
{
    /// <summary>The rows by which an open step is answered.</summary>
    public static void Answer(RecordTransaction transaction, TableRow row, Step step, StepAnswer answer) => transaction
        .Insert(RecordKeys.Answer(step.Case, step.StepId), new StoredAnswer(step.StepId, answer))
        .Replace(row, step with { State = StepState.Answered, ClosedAt = answer.RecordedAt })
        .Delete(RecordKeys.OpenStep(step));

    /// <summary>The rows by which an open step is closed without an answer.</summary>
    public static void Close(RecordTransaction transaction, TableRow row, Step step, DateTimeOffset at) => transaction
        .Replace(row, step with { State = StepState.Closed, ClosedAt = at })
        .Delete(RecordKeys.OpenStep(step));

    public async Task<Step> OpenAsync(Step step, CancellationToken cancellationToken = default)
    {
        var opened = step with { Answer = null };
        var transaction = Transaction(step.Case)
            .Insert(RecordKeys.Step(step.Case, step.StepId), opened)
            .Index(null, IndexKey(opened), opened);
        if (await store.CommitAsync(transaction, cancellationToken))
            return opened;
        return await FindAsync(step.Case, step.StepId, cancellationToken)
            ?? throw new InvalidOperationException($"Step '{step.StepId}' of case '{step.Case.CaseId}' was refused as taken, yet is not there.");
    }

    public async Task<Step?> FindAsync(CaseKey key, string stepId, CancellationToken cancellationToken = default)
    {
        var step = await store.FindAsync<Step>(key.BodyId, RecordKeys.Step(key, stepId), cancellationToken);
        return step is { State: StepState.Answered }
            ? step with { Answer = (await store.FindAsync<StoredAnswer>(key.BodyId, RecordKeys.Answer(key, stepId), cancellationToken))?.Answer }
            : step;
    }

    public async Task<IReadOnlyList<Step>> OfCaseAsync(CaseKey key, CancellationToken cancellationToken = default)
    {
        // Steps first: each one that is read as answered has its answer on record by then.
        var steps = await store.ListAsync<Step>(key.BodyId, RecordKeys.Steps(key), cancellationToken);
        var answers = await store.ListAsync<StoredAnswer>(key.BodyId, RecordKeys.Answers(key), cancellationToken);
        var byStep = answers.ToDictionary(answer => answer.StepId, answer => answer.Answer, StringComparer.Ordinal);
        return
        [
            .. steps.OrderBy(step => step.OpenedAt)
                .Select(step => step.State is StepState.Answered ? step with { Answer = byStep[step.StepId] } : step),
        ];
    }

    public Task<Page<Step>> OpenOfBodyAsync(string bodyId, int take, string? continuation, CancellationToken cancellationToken = default) =>
        store.PageAsync<Step>(bodyId, RecordKeys.OpenSteps, take, continuation, cancellationToken);

    public Task<AnswerOutcome> AnswerAsync(CaseKey key, string stepId, StepAnswer answer, AuditEntry audit, Nudge nudge, CancellationToken cancellationToken = default) =>
        RecordStore.UntilDecidedAsync<AnswerOutcome>($"step '{stepId}' of case '{key.CaseId}'", async () =>
        {
            var row = await store.GetAsync(RecordTables.Records, RecordKeys.Partition(key.BodyId), RecordKeys.Step(key, stepId), cancellationToken);
            var step = row is null ? null : RecordJson.Read<Step>(row);
            if (step is not { State: StepState.Open })
                return new(step is { State: StepState.Answered } ? AnswerOutcome.AnsweredBefore : AnswerOutcome.NotWaiting);

            var transaction = Transaction(key);
            Answer(transaction, row!, step, answer);
            transaction.Audit(audit).Nudge(nudge with { InstanceId = step.RunId });
            return await store.CommitAsync(transaction, cancellationToken) ? new(AnswerOutcome.Stored) : null;
        });

    public async Task<Step> TakeOverAsync(CaseKey key, string stepId, string runId, CancellationToken cancellationToken = default)
    {
        await ChangeAsync(key, stepId, step => step.State is StepState.Answered ? step : step with { RunId = runId, State = StepState.Open, ClosedAt = null }, cancellationToken);
        return (await FindAsync(key, stepId, cancellationToken))!;
    }

    public Task CloseAsync(CaseKey key, string stepId, string runId, DateTimeOffset at, CancellationToken cancellationToken = default) =>
        ChangeOpenAsync(key, stepId, step => step.RunId == runId ? step with { State = StepState.Closed, ClosedAt = at } : step, cancellationToken);

    public Task SeenAsync(CaseKey key, string stepId, DateTimeOffset at, CancellationToken cancellationToken = default) =>
        ChangeOpenAsync(key, stepId, step => step with { SeenAt = step.SeenAt ?? at }, cancellationToken);

    public Task RedateAsync(CaseKey key, string stepId, DateOnly? safeBy, DateOnly? legalLatest, CancellationToken cancellationToken = default) =>
        ChangeOpenAsync(key, stepId, step => step with { SafeBy = safeBy, LegalLatest = legalLatest }, cancellationToken);

    private async Task ChangeOpenAsync(CaseKey key, string stepId, Func<Step, Step> change, CancellationToken cancellationToken)
    {
        var rowKey = RecordKeys.Step(key, stepId);
        if (await store.FindAsync<Step>(key.BodyId, rowKey, cancellationToken) is { State: StepState.Open })
            await ChangeAsync(key, stepId, step => step.State is StepState.Open ? change(step) : step, cancellationToken);
    }

    private Task<Step> ChangeAsync(CaseKey key, string stepId, Func<Step, Step> change, CancellationToken cancellationToken) => store.ChangeAsync(
        key,
        RecordKeys.Step(key, stepId),
        change,
        (transaction, before, after) => transaction.Index(IndexKey(before), IndexKey(after), after),
        null,
        cancellationToken);

    private static string? IndexKey(Step step) => step.State is StepState.Open ? RecordKeys.OpenStep(step) : null;

    private static RecordTransaction Transaction(CaseKey key) => new(RecordTables.Records, RecordKeys.Partition(key.BodyId));
}
