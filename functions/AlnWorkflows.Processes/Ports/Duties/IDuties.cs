namespace AlnWorkflows.Processes.Ports;

/// <summary>The duties of each body.</summary>
public interface IDuties
{
    /// <summary>Opens a duty unless its id is taken; returns what is stored.</summary>
    Task<Duty> OpenAsync(Duty duty, AuditEntry audit, CancellationToken cancellationToken = default);

    Task<Duty?> FindAsync(CaseKey key, string dutyId, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<Duty>> OfCaseAsync(CaseKey key, CancellationToken cancellationToken = default);

    /// <summary>Reads, changes and stores a duty and its index rows with the audit entry, trying again when somebody
    /// else was faster. A change that returns its argument stores nothing, audit included.</summary>
    Task<Duty> ChangeAsync(CaseKey key, string dutyId, Func<Duty, Duty> change, AuditEntry? audit, CancellationToken cancellationToken = default);

    /// <summary>The same, leaving nudges in the transaction.</summary>
    Task<Duty> ChangeAsync(CaseKey key, string dutyId, Func<Duty, Duty> change, AuditEntry? audit, IReadOnlyList<Nudge> nudges, CancellationToken cancellationToken = default);

    /// <summary>The clocks of a body that are counted on a calendar and whose dates still matter: of open duties, and of
    /// those met late whose breach stands.</summary>
    Task<Page<Duty>> ClocksOnAsync(string bodyId, string calendarId, int take, string? continuation, CancellationToken cancellationToken = default);

    /// <summary>The open duties of a body, soonest legalLatest first.</summary>
    Task<Page<Duty>> OpenOfBodyAsync(string bodyId, int take, string? continuation, CancellationToken cancellationToken = default);

    /// <summary>The duties of a body that were or are in breach, latest first.</summary>
    Task<Page<Duty>> BreachedOfBodyAsync(string bodyId, int take, string? continuation, CancellationToken cancellationToken = default);

    /// <summary>Claims a rung of a duty's ladder by unique insert; false where it was climbed before.</summary>
    Task<bool> ClimbRungAsync(CaseKey key, string dutyId, string rungId, DateTimeOffset at, CancellationToken cancellationToken = default);

    /// <summary>The rungs climbed, oldest first.</summary>
    Task<IReadOnlyList<RungClimbed>> RungsAsync(CaseKey key, string dutyId, CancellationToken cancellationToken = default);
}
