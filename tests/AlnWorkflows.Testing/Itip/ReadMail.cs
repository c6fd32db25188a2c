namespace AlnWorkflows.Testing.Itip;

/// <summary>A mail as another program read it.</summary>
/// <param name="Parts">Everything but its text and its HTML.</param>
public sealed record ReadMail(
    string MessageId,
    string From,
    string FromName,
    IReadOnlyList<string> To,
    IReadOnlyList<string> ReplyTo,
    string Subject,
    string Text,
    string Html,
    IReadOnlyList<ReadPart> Parts);
