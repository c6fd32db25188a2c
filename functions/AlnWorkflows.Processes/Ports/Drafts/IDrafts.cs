namespace AlnWorkflows.Processes.Ports;

/// <summary>What a person has typed and not yet sent.</summary>
public interface IDrafts
{
    /// <param name="form">Which form: <c>{caseId}:{stepId}</c> (a step's id alone is the same in every case), or "start".</param>
    Task SaveAsync(string bodyId, string personId, string form, IReadOnlyDictionary<string, string> values, CancellationToken cancellationToken = default);

    Task<IReadOnlyDictionary<string, string>?> FindAsync(string bodyId, string personId, string form, CancellationToken cancellationToken = default);

    Task DeleteAsync(string bodyId, string personId, string form, CancellationToken cancellationToken = default);
}
