namespace AlnWorkflows.Processes.Ports;

/// <summary>A mail ready to leave.</summary>
/// <param name="MessageId">Without angle brackets; the same for every attempt.</param>
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
    string WordingVersion);
