namespace AlnWorkflows.Notifications.Composition;

/// <summary>Part of a line: text, or a web address to follow.</summary>
public sealed record Piece(string Text, string? Address = null);
