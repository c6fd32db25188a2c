namespace AlnWorkflows.Processes.Ports;

/// <summary>The people each body knows.</summary>
public interface IPeople
{
    Task<Person?> FindAsync(string bodyId, string personId, CancellationToken cancellationToken = default);

    /// <summary>Everything one person is, in whatever bodies.</summary>
    Task<IReadOnlyList<Person>> EverywhereAsync(string personId, CancellationToken cancellationToken = default);

    /// <summary>A body's staff and officers, by surname; families and professionals are not listed.</summary>
    Task<IReadOnlyList<Person>> StaffAsync(string bodyId, CancellationToken cancellationToken = default);

    /// <summary>Stores a person whole, new or changed, with the audit entry where the change belongs to a case.</summary>
    Task SaveAsync(Person person, AuditEntry? audit, CancellationToken cancellationToken = default);
}
