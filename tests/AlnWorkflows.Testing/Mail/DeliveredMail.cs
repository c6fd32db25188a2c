namespace AlnWorkflows.Testing.Mail;

/// <summary>A mail as its receiver finds it.</summary>
public sealed record DeliveredMail(
    string MessageId,
    string To,
    string? ToName,
    string From,
    string FromName,
    string? ReplyTo,
    string Subject,
    string Text,
    string Html,
    string? CalendarMethod = null,
    string? Calendar = null);
