namespace AlnWorkflows.Processes.Ports;

/// <summary>Signed links and their one-time codes.</summary>
public interface ILinks
{
    /// <summary>Makes a link and its signed token; an earlier link for the same person, purpose and target is superseded.
    /// The same link again gives the same token, as long as the same key signs.</summary>
    Task<string> MakeAsync(Link link, CancellationToken cancellationToken = default);

    /// <summary>Checks a token's signature and the link's state; changes nothing.</summary>
    Task<LinkOpening> OpenAsync(string token, CancellationToken cancellationToken = default);

    /// <summary>The token of the newest link for this person, purpose and target; null where there is none.</summary>
    Task<string?> TokenAsync(CaseKey key, LinkPurpose purpose, string targetId, string personId, CancellationToken cancellationToken = default);

    Task MarkUsedAsync(CaseKey key, string linkId, DateTimeOffset at, CancellationToken cancellationToken = default);

    Task RevokeAsync(CaseKey key, string linkId, DateTimeOffset at, CancellationToken cancellationToken = default);

    /// <summary>Makes a six-digit code for a link, good for 10 minutes and five tries; an earlier one is void.</summary>
    Task<string> MakeCodeAsync(CaseKey key, string linkId, DateTimeOffset now, CancellationToken cancellationToken = default);

    /// <summary>Counts one more mail asked for at a link, against the limit for its person and target: 3 within 15
    /// minutes and 10 within 24 hours.</summary>
    /// <returns>Null where it may be sent; else, with nothing counted, when the next one may be.</returns>
    Task<DateTimeOffset?> CountMailAsync(Link link, LinkMail mail, DateTimeOffset now, CancellationToken cancellationToken = default);

    Task<CodeOutcome> TryCodeAsync(CaseKey key, string linkId, string code, DateTimeOffset now, CancellationToken cancellationToken = default);
}
