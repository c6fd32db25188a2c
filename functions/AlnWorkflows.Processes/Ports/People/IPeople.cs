namespace AlnWorkflows.Processes.Ports;

/// <summary>The people each body knows.</summary>
public interface IPeople
{
    Task<Person?> FindAsync(string bodyId, string personId, CancellationToken cancellationToken = default);

    /// <summary>Everything one person is, in whatever bodies.</summary>
    Task<IReadOnlyList<Person>> EverywhereAsync(string personId, CancellationToken cancellationToken = default);

    /// <summary>Everything an account is linked to, in whatever bodies; at most one person of each.</summary>
    Task<IReadOnlyList<Person>> OfAccountAsync(EntraAccount account, CancellationToken cancellationToken = default);

    /// <summary>A body's staff and officers, by surname; families and professionals are not listed.</summary>
    Task<IReadOnlyList<Person>> StaffAsync(string bodyId, CancellationToken cancellationToken = default);

    /// <summary>Stores a person whole, new or changed, with the audit entry where there is one. The account they are linked
    /// to stays as it is stored, whatever <see cref="Person.Account"/> says.</summary>
    Task SaveAsync(Person person, AuditEntry? audit, CancellationToken cancellationToken = default);

    /// <summary>Links a person to the account they sign in with; the same again changes nothing.</summary>
    Task<AccountLinking> LinkAsync(string bodyId, string personId, EntraAccount account, AuditEntry audit, CancellationToken cancellationToken = default);

    /// <summary>Takes the account off a person; nothing happens where there is none.</summary>
    Task UnlinkAsync(string bodyId, string personId, AuditEntry audit, CancellationToken cancellationToken = default);
}
