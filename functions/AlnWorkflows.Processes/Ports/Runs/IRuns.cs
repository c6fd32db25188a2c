namespace AlnWorkflows.Processes.Ports;

/// <summary>The runs of each body's cases, and what must still be said to the engine about them.</summary>
public interface IRuns
{
    /// <summary>Inserts a run with its nudge in one transaction; false where the instance id is taken (nothing is stored).</summary>
    Task<bool> StartAsync(Run run, AuditEntry? audit, CancellationToken cancellationToken = default);

    /// <summary>In one transaction: ends a live run and inserts the one that goes on with its work, with its nudge. False
    /// where the first is not live any more or the other's id is taken (nothing is stored).</summary>
    Task<bool> HandOverAsync(Run from, Run to, AuditEntry audit, CancellationToken cancellationToken = default);

    Task<Run?> FindAsync(CaseKey key, string instanceId, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<Run>> OfCaseAsync(CaseKey key, CancellationToken cancellationToken = default);

    /// <summary>Marks a run ended; a second time changes nothing.</summary>
    Task EndAsync(CaseKey key, string instanceId, DateTimeOffset at, CancellationToken cancellationToken = default);

    /// <summary>A page of the live runs of all bodies.</summary>
    Task<Page<Run>> LiveAsync(string? continuation, CancellationToken cancellationToken = default);

    /// <summary>A page of the runs of all bodies that have ended and have not been tidied up after.</summary>
    Task<Page<Run>> EndedAsync(string? continuation, CancellationToken cancellationToken = default);

    /// <summary>Nothing of the ended run is left to see to.</summary>
    Task TidiedAsync(Run run, CancellationToken cancellationToken = default);

    /// <summary>A page of the nudges of all bodies: what was stored but perhaps not yet said to the engine.</summary>
    Task<Page<Nudge>> NudgesAsync(string? continuation, CancellationToken cancellationToken = default);

    Task LeaveNudgeAsync(Nudge nudge, CancellationToken cancellationToken = default);

    /// <summary>Removes a nudge; nothing happens where it is gone.</summary>
    Task RemoveNudgeAsync(Nudge nudge, CancellationToken cancellationToken = default);
}
