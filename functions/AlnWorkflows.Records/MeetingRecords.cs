using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Records;

/// <summary>A row for each meeting, one for what each person has answered, and an index of those to come.</summary>
internal sealed class MeetingRecords(RecordStore store) : IMeetings
{
    public async Task<Meeting> ArrangeAsync(Meeting meeting, Run run, AuditEntry audit, CancellationToken cancellationToken = default)
    {
        var transaction = Transaction(meeting.Case).Insert(RecordKeys.Meeting(meeting.Case, meeting.MeetingId), meeting);
        RunRecords.Add(transaction, run);
        if (await store.CommitAsync(transaction.Index(null, IndexKey(meeting), meeting).Audit(audit), cancellationToken))
            return meeting;
        return await FindAsync(meeting.Case, meeting.MeetingId, cancellationToken)
            ?? throw new InvalidOperationException($"Meeting '{meeting.MeetingId}' of case '{meeting.Case.CaseId}' was refused as taken, yet is not there.");
    }

    public Task<Meeting?> FindAsync(CaseKey key, string meetingId, CancellationToken cancellationToken = default) =>
        store.FindAsync<Meeting>(key.BodyId, RecordKeys.Meeting(key, meetingId), cancellationToken);

    public async Task<IReadOnlyList<Meeting>> OfCaseAsync(CaseKey key, CancellationToken cancellationToken = default) =>
        [.. (await store.ListAsync<Meeting>(key.BodyId, RecordKeys.Meetings(key), cancellationToken)).OrderBy(meeting => meeting.ArrangedAt)];

    public async Task<Page<Meeting>> ComingOfBodyAsync(string bodyId, DateOnly from, int take, string? continuation, CancellationToken cancellationToken = default)
    {
        var range = new TableRange(RecordKeys.Partition(bodyId), RecordKeys.ComingFrom(from), RecordKeys.ComingMeetings + '\uFFFF', take, continuation);
        var page = await store.PageAsync(RecordTables.Records, range, cancellationToken);
        return new Page<Meeting>([.. page.Rows.Select(RecordJson.Read<Meeting>)], page.Continuation);
    }

    public Task<Meeting> ChangeAsync(CaseKey key, string meetingId, Func<Meeting, Meeting> change, AuditEntry? audit, CancellationToken cancellationToken = default) =>
        store.ChangeAsync(
            key,
            RecordKeys.Meeting(key, meetingId),
            change,
            (transaction, before, after) => transaction.Index(IndexKey(before), IndexKey(after), after),
            audit,
            cancellationToken);

    public Task<IReadOnlyList<MeetingReply>> RepliesAsync(CaseKey key, string meetingId, CancellationToken cancellationToken = default) =>
        store.ListAsync<MeetingReply>(key.BodyId, RecordKeys.MeetingReplies(key, meetingId), cancellationToken);

    public Task<MeetingReply?> ReplyAsync(
        CaseKey key, string meetingId, string personId, Func<MeetingReply?, MeetingReply?> change, AuditEntry audit, Nudge nudge, CancellationToken cancellationToken = default) =>
        RecordStore.UntilDecidedAsync<MeetingReply?>($"the answer of '{personId}' about meeting '{meetingId}'", async () =>
        {
            var rowKey = RecordKeys.MeetingReply(key, meetingId, personId);
            var row = await store.GetAsync(RecordTables.Records, RecordKeys.Partition(key.BodyId), rowKey, cancellationToken);
            if (change(row is null ? null : RecordJson.Read<MeetingReply>(row)) is not { } reply)
                return new(null);
            var transaction = Transaction(key).Save(rowKey, row, reply).Audit(audit).Nudge(nudge);
            return await store.CommitAsync(transaction, cancellationToken) ? new(reply) : null;
        });

    private static string? IndexKey(Meeting meeting) =>
        meeting is { State: MeetingState.Fixed, Time: not null } ? RecordKeys.ComingMeeting(meeting) : null;

    private static RecordTransaction Transaction(CaseKey key) => new(RecordTables.Records, RecordKeys.Partition(key.BodyId));
}
