namespace AlnWorkflows.Processes.Ports;

/// <summary>What stands in an authority's weekly digest: references of duties told to it by agreement, no learner data.</summary>
public interface IAuthorityDigests
{
    /// <summary>Adds an entry unless it is there.</summary>
    Task AddAsync(string authorityId, DateOnly week, string reference, string dutyId, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<string>> ReferencesAsync(string authorityId, DateOnly week, CancellationToken cancellationToken = default);
}
