namespace AlnWorkflows.Processes.Ports;

/// <summary>The plan files of each body's cases: every version kept.</summary>
public interface IPlans
{
    /// <summary>Stores a file as the case's next version and returns it with its number and hash. The same upload for the
    /// same step, made again because its answer was lost, is the version it was.</summary>
    Task<PlanVersion> AddAsync(PlanVersion version, ReadOnlyMemory<byte> content, AuditEntry audit, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<PlanVersion>> OfCaseAsync(CaseKey key, CancellationToken cancellationToken = default);

    Task<ReadOnlyMemory<byte>?> ReadAsync(CaseKey key, int number, CancellationToken cancellationToken = default);
}
