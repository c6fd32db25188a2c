namespace AlnWorkflows.Processes.Ports;

/// <summary>The notices of each body's cases.</summary>
public interface INotices
{
    /// <summary>Stores a notice unless its id is taken; returns what is stored.</summary>
    Task<Notice> PrepareAsync(Notice notice, AuditEntry audit, CancellationToken cancellationToken = default);

    Task<Notice?> FindAsync(CaseKey key, string noticeId, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<Notice>> OfCaseAsync(CaseKey key, CancellationToken cancellationToken = default);

    /// <summary>Reads, changes and stores a notice with the audit entry, trying again when somebody else was faster.
    /// A change that returns its argument stores nothing.</summary>
    Task<Notice> ChangeAsync(CaseKey key, string noticeId, Func<Notice, Notice> change, AuditEntry? audit, CancellationToken cancellationToken = default);
}
