namespace AlnWorkflows.Processes.Ports;

/// <summary>A mail ready to leave.</summary>
/// <param name="MessageId">Without angle brackets; the same for every attempt.</param>
/// <param name="Reference">Body and message key, ids only: a carrier that reports what became of a mail gives it back.</param>
/// <param name="Calendar">What the recipient's calendar is told, where the mail is about a meeting.</param>
public sealed record Mail(
    string MessageId,
    string To,
    string? ToName,
    string From,
    string FromName,
    string? ReplyTo,
    string Subject,
    string Text,
    string Html,
    string WordingVersion,
    MailCalendar? Calendar = null,
    string? Reference = null);
