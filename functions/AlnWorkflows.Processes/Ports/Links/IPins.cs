namespace AlnWorkflows.Processes.Ports;

/// <summary>PINs of six digits, handed to a person on paper: what opens reasons, plans and reports besides their mailbox.</summary>
public interface IPins
{
    Task<PinState> StateAsync(string bodyId, string personId, CancellationToken cancellationToken = default);

    /// <summary>Makes a PIN in place of any earlier one. It is told this once; only its hash is stored.</summary>
    Task<string> MakeAsync(string bodyId, string personId, AuditEntry audit, CancellationToken cancellationToken = default);

    Task RemoveAsync(string bodyId, string personId, AuditEntry audit, CancellationToken cancellationToken = default);

    /// <summary>Tries a PIN. The fifth wrong try in a row locks it.</summary>
    /// <returns>Right or wrong; spent where it is locked, and expired where there is none.</returns>
    Task<CodeOutcome> TryAsync(string bodyId, string personId, string pin, CancellationToken cancellationToken = default);
}
