namespace AlnWorkflows.Processes.Ports;

/// <summary>The keys that links are signed with. They lie in the store, so every host on it follows at once.</summary>
public interface ILinkKeys
{
    /// <summary>The keys, oldest first.</summary>
    Task<IReadOnlyList<LinkKey>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes a new key, with which links are signed from now on. Links under earlier keys stay good, until no
    /// link under them can be: then the key is removed.</summary>
    Task<LinkKey> RotateAsync(CancellationToken cancellationToken = default);

    /// <summary>Withdraws a key that somebody else may have: links under it open nothing any more, and offer a new one.
    /// Where it was the one that signs, a new one takes its place.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    Task<LinkKey> WithdrawAsync(string keyId, CancellationToken cancellationToken = default);
}
