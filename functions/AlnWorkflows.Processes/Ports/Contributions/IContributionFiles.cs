namespace AlnWorkflows.Processes.Ports;

/// <summary>The files that professionals gave with their advice.</summary>
public interface IContributionFiles
{
    /// <summary>Stores a file and returns it with its id, size and hash. The same upload for the same step, made again
    /// because its answer was lost, is the file it was.</summary>
    Task<ContributionFile> AddAsync(ContributionFile file, ReadOnlyMemory<byte> content, AuditEntry audit, CancellationToken cancellationToken = default);

    Task<ContributionFile?> FindAsync(CaseKey key, string fileId, CancellationToken cancellationToken = default);

    Task<ReadOnlyMemory<byte>?> ReadAsync(CaseKey key, string fileId, CancellationToken cancellationToken = default);
}
