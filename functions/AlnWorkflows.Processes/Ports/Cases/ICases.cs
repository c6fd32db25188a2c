namespace AlnWorkflows.Processes.Ports;

/// <summary>The cases of each body.</summary>
public interface ICases
{
    /// <summary>Stores a new case with its people, first run, audit entry and nudge in one transaction.</summary>
    /// <returns>The case's key: the first one's where the idempotency key was used before.</returns>
    Task<CaseKey> OpenAsync(CaseOpening opening, CancellationToken cancellationToken = default);

    Task<Case?> FindAsync(CaseKey key, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<CaseContact>> ContactsAsync(CaseKey key, CancellationToken cancellationToken = default);

    Task SaveContactAsync(CaseKey key, CaseContact contact, AuditEntry audit, CancellationToken cancellationToken = default);

    /// <summary>Reads the case, applies the change and stores it with the audit entry under the version read, trying
    /// again when somebody else was faster. A change that returns its argument stores nothing.</summary>
    Task<Case> ChangeAsync(CaseKey key, Func<Case, Case> change, AuditEntry? audit, CancellationToken cancellationToken = default);

    /// <summary>A body's cases whose learner has these initials, open or closed.</summary>
    Task<IReadOnlyList<CaseSummary>> WithInitialsAsync(string bodyId, string initials, CancellationToken cancellationToken = default);

    /// <summary>A page of a body's cases: by folded prefix of surname, first name or reference where a search is
    /// given, else newest first.</summary>
    Task<Page<CaseSummary>> ListAsync(string bodyId, string? search, int take, string? continuation, CancellationToken cancellationToken = default);
}
