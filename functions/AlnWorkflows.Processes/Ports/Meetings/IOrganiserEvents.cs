namespace AlnWorkflows.Processes.Ports;

/// <summary>The events that are kept in organisers' calendars.</summary>
public interface IOrganiserEvents
{
    /// <summary>Stores a meeting's event unless there is one; returns what is stored.</summary>
    Task<OrganiserEvent> AddAsync(OrganiserEvent added, CancellationToken cancellationToken = default);

    Task<OrganiserEvent?> FindAsync(CaseKey key, string meetingId, CancellationToken cancellationToken = default);

    /// <summary>Reads, changes and stores an event with the audit entry under the version read.</summary>
    Task<OrganiserEvent> ChangeAsync(
        CaseKey key, string meetingId, Func<OrganiserEvent, OrganiserEvent> change, AuditEntry? audit, CancellationToken cancellationToken = default);

    /// <summary>Puts off an event that is due until an instant: the claim of whoever looks at it. Null where somebody else has it.</summary>
    Task<OrganiserEvent?> ClaimAsync(OrganiserEvent due, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken = default);

    /// <summary>A page of the events that are due, body after body, soonest first within each.</summary>
    Task<Page<OrganiserEvent>> DueAsync(DateTimeOffset now, string? continuation, CancellationToken cancellationToken = default);
}
