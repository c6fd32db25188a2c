namespace AlnWorkflows.Processes.Ports;

/// <summary>The meetings of each body's cases, and what those asked to them have answered.</summary>
public interface IMeetings
{
    /// <summary>Stores a new meeting with its run, audit entry and nudge in one transaction; the same id again stores
    /// nothing and answers with what is stored.</summary>
    Task<Meeting> ArrangeAsync(Meeting meeting, Run run, AuditEntry audit, CancellationToken cancellationToken = default);

    Task<Meeting?> FindAsync(CaseKey key, string meetingId, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<Meeting>> OfCaseAsync(CaseKey key, CancellationToken cancellationToken = default);

    /// <summary>A page of a body's fixed meetings on a day or later, soonest first.</summary>
    Task<Page<Meeting>> ComingOfBodyAsync(string bodyId, DateOnly from, int take, string? continuation, CancellationToken cancellationToken = default);

    /// <summary>Reads the meeting, applies the change and stores it with the audit entry under the version read. A change
    /// that returns its argument stores nothing.</summary>
    Task<Meeting> ChangeAsync(CaseKey key, string meetingId, Func<Meeting, Meeting> change, AuditEntry? audit, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<MeetingReply>> RepliesAsync(CaseKey key, string meetingId, CancellationToken cancellationToken = default);

    /// <summary>In one transaction: stores what the person has answered now, appends the audit entry and leaves the nudge.</summary>
    /// <param name="change">Given what they answered before, null where they have not; null stores nothing.</param>
    /// <returns>What is stored; null where nothing was.</returns>
    Task<MeetingReply?> ReplyAsync(
        CaseKey key, string meetingId, string personId, Func<MeetingReply?, MeetingReply?> change, AuditEntry audit, Nudge nudge, CancellationToken cancellationToken = default);
}
