using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Messages;

/// <summary>One message to be sent as soon as it may be.</summary>
/// <param name="Subject">What it is about within the case: a duty, a notice, a step.</param>
/// <param name="Occurrence">Which time it is said to this person.</param>
/// <param name="Tells">The facts it tells, claimed with it; at most 90.</param>
/// <param name="Wake">The instance and event to wake when it has gone; null for nobody.</param>
/// <param name="MustLeaveBy">The last day of the statutory period it serves.</param>
/// <param name="AtOnce">The person waits for it.</param>
/// <param name="Series">Which matter it tells the state of; null where it stands alone.</param>
/// <param name="Invitation">What goes into the recipient's calendar with it.</param>
/// <param name="ReplyTo">Whom an answer by mail reaches; null is the body.</param>
public sealed record MessageOrder(
    CaseKey Case,
    MessageKind Kind,
    string RecipientId,
    string Subject,
    string Occurrence,
    IReadOnlyDictionary<string, BilingualText> Values,
    (string RunId, string EventName)? Wake = null,
    DateTimeOffset? NotBefore = null,
    Invitation? Invitation = null,
    string? ReplyTo = null,
    IReadOnlyList<ToldFact>? Tells = null,
    DateOnly? MustLeaveBy = null,
    bool AtOnce = false,
    MessageSeries? Series = null)
{
    public string Key => $"{Case.CaseId}:{Subject}:{Kind}:{RecipientId}:{Occurrence}";

    /// <summary>What a key says; null where it is none.</summary>
    public static (MessageKind Kind, string RecipientId)? ReadKey(string key) =>
        key.Split(':') is { Length: >= 5 } parts && Enum.TryParse<MessageKind>(parts[^3], out var kind) ? (kind, parts[^2]) : null;
}
