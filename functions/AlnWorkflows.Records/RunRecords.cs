using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records;

internal sealed class RunRecords(RecordStore store, BodyWalk bodies) : IRuns
{
    private const int PageSize = 100;

    /// <summary>The rows of a new run: itself, its place among the live ones, and the nudge that starts it.</summary>
    public static void Add(RecordTransaction transaction, Run run) => transaction
        .Own(run.Case)
        .Insert(RecordKeys.Run(run.Case, run.InstanceId), run)
        .Insert(RecordKeys.LiveRun(run.Case, run.InstanceId), run)
        .Nudge(ProcessStarting.StartNudge(run));

    public Task<bool> StartAsync(Run run, AuditEntry? audit, CancellationToken cancellationToken = default)
    {
        var transaction = new RecordTransaction(RecordTables.Records, RecordKeys.Partition(run.Case.BodyId));
        Add(transaction, run);
        return store.CommitAsync(transaction.Audit(audit), cancellationToken);
    }

    public Task<bool> HandOverAsync(Run from, Run to, AuditEntry audit, CancellationToken cancellationToken = default) =>
        RecordStore.UntilDecidedAsync<bool>($"run '{from.InstanceId}' of case '{from.Case.CaseId}'", async () =>
        {
            var row = await store.GetAsync(RecordTables.Records, RecordKeys.Partition(from.Case.BodyId), RecordKeys.Run(from.Case, from.InstanceId), cancellationToken);
            if (row is null || RecordJson.Read<Run>(row) is not { IsLive: true } live || await FindAsync(to.Case, to.InstanceId, cancellationToken) is not null)
                return new(false);
            var ended = live with { EndedAt = to.StartedAt };
            var transaction = new RecordTransaction(RecordTables.Records, row.PartitionKey);
            Add(transaction, to);
            transaction.Replace(row, ended).Index(IndexKey(live), IndexKey(ended), ended).Audit(audit);
            return await store.CommitAsync(transaction, cancellationToken) ? new(true) : null;
        });

    public Task<Run?> FindAsync(CaseKey key, string instanceId, CancellationToken cancellationToken = default) =>
        store.FindAsync<Run>(key.BodyId, RecordKeys.Run(key, instanceId), cancellationToken);

    public Task<IReadOnlyList<Run>> OfCaseAsync(CaseKey key, CancellationToken cancellationToken = default) =>
        store.ListAsync<Run>(key.BodyId, RecordKeys.Runs(key), cancellationToken);

    public Task EndAsync(CaseKey key, string instanceId, DateTimeOffset at, CancellationToken cancellationToken = default) =>
        store.ChangeAsync<Run>(
            key,
            RecordKeys.Run(key, instanceId),
            run => run.IsLive ? run with { EndedAt = at } : run,
            (transaction, before, after) => transaction.Index(IndexKey(before), IndexKey(after), after),
            null,
            cancellationToken);

    public Task<Page<Run>> LiveAsync(string? continuation, CancellationToken cancellationToken = default) =>
        bodies.PageAsync<Run>(RecordKeys.LiveRuns, PageSize, continuation, cancellationToken);

    public Task<Page<Run>> EndedAsync(string? continuation, CancellationToken cancellationToken = default) =>
        bodies.PageAsync<Run>(RecordKeys.EndedRuns, PageSize, continuation, cancellationToken);

    public Task TidiedAsync(Run run, CancellationToken cancellationToken = default) =>
        store.RemoveAsync(RecordTables.Records, RecordKeys.Partition(run.Case.BodyId), RecordKeys.EndedRun(run.Case, run.InstanceId), cancellationToken);

    public Task<Page<Nudge>> NudgesAsync(string? continuation, CancellationToken cancellationToken = default) =>
        bodies.PageAsync<Nudge>(RecordKeys.Nudges, PageSize, continuation, cancellationToken);

    public Task LeaveNudgeAsync(Nudge nudge, CancellationToken cancellationToken = default) =>
        store.CommitAsync(new RecordTransaction(RecordTables.Records, RecordKeys.Partition(nudge.Case.BodyId)).Nudge(nudge), cancellationToken);

    public Task RemoveNudgeAsync(Nudge nudge, CancellationToken cancellationToken = default) =>
        store.RemoveAsync(RecordTables.Records, RecordKeys.Partition(nudge.Case.BodyId), RecordKeys.Nudge(nudge.Case, nudge.NudgeId), cancellationToken);

    private static string IndexKey(Run run) => run.IsLive ? RecordKeys.LiveRun(run.Case, run.InstanceId) : RecordKeys.EndedRun(run.Case, run.InstanceId);
}
