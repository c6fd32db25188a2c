using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Ports;

/// <summary>One message to one person, from the moment the process decides on it.</summary>
/// <param name="Key"><c>{caseId}:{subject}:{kind}:{recipientId}:{occurrence}</c>: one key, one Message-ID, one effect.</param>
/// <param name="Values">What the wording's placeholders stand for, in both languages. No name of a learner but initials.</param>
/// <param name="NotBefore">It may leave from this instant.</param>
/// <param name="MustLeaveBy">The last day of the statutory period it serves: past it the hours for families do not count.</param>
/// <param name="AtOnce">The person waits for it: it leaves at any hour.</param>
/// <param name="ProviderId">By what id its carrier knows it.</param>
/// <param name="BouncedAt">When it was reported that it could not be delivered.</param>
/// <param name="Series">Which matter it tells the state of; null where it stands alone.</param>
/// <param name="GivenOtherwiseOn">On which day its recipient had by other means what did not arrive.</param>
/// <param name="ToldInStep">The step in which somebody tells its recipient instead of, or besides, the mail.</param>
/// <param name="Invitation">What goes into the recipient's calendar with it.</param>
/// <param name="ReplyTo">Whom an answer by mail reaches; null is the body.</param>
public sealed record Message(
    CaseKey Case,
    string Key,
    MessageKind Kind,
    string RecipientId,
    IReadOnlyDictionary<string, BilingualText> Values,
    DateTimeOffset NotBefore,
    DateTimeOffset QueuedAt,
    MessageState State = MessageState.Queued,
    int Attempts = 0,
    DateTimeOffset? TryAgainAt = null,
    DateTimeOffset? SentAt = null,
    string? MessageId = null,
    string? WordingVersion = null,
    string? ContentHash = null,
    string? RunId = null,
    string? EventName = null,
    Invitation? Invitation = null,
    string? ReplyTo = null,
    DateOnly? MustLeaveBy = null,
    bool AtOnce = false,
    string? ProviderId = null,
    DateTimeOffset? BouncedAt = null,
    DateOnly? GivenOtherwiseOn = null,
    MessageSeries? Series = null,
    string? ToldInStep = null)
{
    /// <summary>Whether it waits for its time or for the outcome of an attempt that has run out.</summary>
    public bool IsDue(DateTimeOffset now) =>
        State is MessageState.Queued or MessageState.Held or MessageState.Sending
        && NotBefore <= now
        && (TryAgainAt ?? NotBefore) <= now;

    /// <summary>It could not be sent, and nobody has been asked to tell its recipient.</summary>
    public bool IsUntold => State == MessageState.Failed && ToldInStep is null;
}
