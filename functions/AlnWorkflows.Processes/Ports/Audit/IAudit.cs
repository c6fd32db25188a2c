namespace AlnWorkflows.Processes.Ports;

/// <summary>The record of each case: only ever added to.</summary>
public interface IAudit
{
    Task AddAsync(AuditEntry entry, CancellationToken cancellationToken = default);

    /// <summary>A case's entries, oldest first.</summary>
    Task<IReadOnlyList<AuditEntry>> OfCaseAsync(CaseKey key, CancellationToken cancellationToken = default);
}
