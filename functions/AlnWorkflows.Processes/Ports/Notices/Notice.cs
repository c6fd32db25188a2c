namespace AlnWorkflows.Processes.Ports;

/// <summary>One notice to one person: a document shown before it leaves, held, stoppable, given and proved.</summary>
/// <param name="CorrectsNoticeId">The notice this one corrects; it stays on record.</param>
/// <param name="Lacks">What somebody has to add before it can be written; null where nothing is lacking.</param>
/// <param name="LeavesAt">Held until then.</param>
/// <param name="StaysInLanguages">The languages its free text has; both where nothing was written for the case.</param>
/// <param name="DutyId">The duty it must not make late; null where no clock runs.</param>
/// <param name="OpenedAt">When its reader first opened it behind the link.</param>
/// <param name="VoidGivings">Givings by e-mail that did not reach the person.</param>
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
    IReadOnlyList<LackedValue>? Lacks = null,
    string? DutyId = null,
    DateTimeOffset? OpenedAt = null,
    IReadOnlyList<NoticeGiving>? VoidGivings = null)
{
    /// <summary>Every giving there was: those that did not reach the person, then the one that stands.</summary>
    public IEnumerable<NoticeGiving> Givings => (VoidGivings ?? []).Concat(Given is null ? [] : [Given]);

    /// <summary>Whether it counted as given by e-mail until it was proved that the mail did not arrive (s.88(6)), and has not
    /// been given since.</summary>
    public bool AwaitsGivingAgain => VoidGivings is { Count: > 0 } && State is NoticeState.Held or NoticeState.OnPaper;
}
