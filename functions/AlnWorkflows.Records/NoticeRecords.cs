using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records;

internal sealed class NoticeRecords(RecordStore store) : INotices
{
    public async Task<Notice> PrepareAsync(Notice notice, AuditEntry audit, CancellationToken cancellationToken = default)
    {
        var transaction = new RecordTransaction(RecordTables.Records, RecordKeys.Partition(notice.Case.BodyId))
            .Insert(RecordKeys.Notice(notice.Case, notice.NoticeId), notice)
            .Audit(audit);
        if (await store.CommitAsync(transaction, cancellationToken))
            return notice;
        return await FindAsync(notice.Case, notice.NoticeId, cancellationToken)
            ?? throw new InvalidOperationException($"Notice '{notice.NoticeId}' of case '{notice.Case.CaseId}' was refused as taken, yet is not there.");
    }

    public Task<Notice?> FindAsync(CaseKey key, string noticeId, CancellationToken cancellationToken = default) =>
        store.FindAsync<Notice>(key.BodyId, RecordKeys.Notice(key, noticeId), cancellationToken);

    public async Task<IReadOnlyList<Notice>> OfCaseAsync(CaseKey key, CancellationToken cancellationToken = default) =>
        [.. (await store.ListAsync<Notice>(key.BodyId, RecordKeys.Notices(key), cancellationToken)).OrderBy(notice => notice.PreparedAt)];

    public Task<Notice> ChangeAsync(CaseKey key, string noticeId, Func<Notice, Notice> change, AuditEntry? audit, CancellationToken cancellationToken = default) =>
        store.ChangeAsync(key, RecordKeys.Notice(key, noticeId), change, (_, _, _) => { }, audit, cancellationToken);
}
