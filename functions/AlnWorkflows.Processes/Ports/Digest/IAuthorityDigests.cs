namespace AlnWorkflows.Processes.Ports;

/// <summary>What stands in the weekly digest of one school to its authority: references of duties told to it by agreement, no learner data.</summary>
public interface IAuthorityDigests
{
    /// <summary>Adds an entry unless it is there.</summary>
    Task AddAsync(string bodyId, DateOnly week, string reference, string dutyId, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<string>> ReferencesAsync(string bodyId, DateOnly week, CancellationToken cancellationToken = default);
}
