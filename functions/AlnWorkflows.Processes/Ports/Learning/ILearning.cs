namespace AlnWorkflows.Processes.Ports;

/// <summary>The lists of what members of staff have learnt; each person's own.</summary>
public interface ILearning
{
    /// <summary>A person's list, oldest first.</summary>
    Task<IReadOnlyList<LearningEntry>> OfPersonAsync(string bodyId, string personId, CancellationToken cancellationToken = default);

    /// <summary>Adds an entry with its audit entry, in one transaction; a second time changes nothing.</summary>
    Task AddAsync(LearningEntry entry, AuditEntry audit, CancellationToken cancellationToken = default);

    /// <summary>Takes an entry out again with its audit entry, in one transaction; false where it is gone.</summary>
    Task<bool> RemoveAsync(LearningEntry entry, AuditEntry audit, CancellationToken cancellationToken = default);
}
