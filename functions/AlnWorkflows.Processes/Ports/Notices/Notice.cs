namespace AlnWorkflows.Processes.Ports;

/// <summary>One notice to one person: a document shown before it leaves, held, stoppable, given and proved.</summary>
/// <param name="CorrectsNoticeId">The notice this one corrects; it stays on record.</param>
/// <param name="Lacks">What somebody has to add before it can be written; null where nothing is lacking.</param>
/// <param name="LeavesAt">Held until then.</param>
/// <param name="StaysInLanguages">The languages its free text has; both where nothing was written for the case.</param>
public sealed record Notice(
    CaseKey Case,
    string NoticeId,
    NoticeKind Kind,
    string RecipientId,
    string Html,
    string WordingVersion,
    string ContentHash,
    DateTimeOffset PreparedAt,
    DateTimeOffset LeavesAt,
    NoticeState State = NoticeState.Held,
    NoticeGiving? Given = null,
    string? CorrectsNoticeId = null,
    string? StoppedBy = null,
    IReadOnlyList<LackedValue>? Lacks = null);
