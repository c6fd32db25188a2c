namespace AlnWorkflows.Notifications.Composition;

/// <summary>Part of a line: text, or a web address to follow.</summary>
/// <param name="Words">What stands for the address in HTML.</param>
/// <param name="IsButton">It is what the message asks its reader to do.</param>
public sealed record Piece(string Text, string? Address = null, string? Words = null, bool IsButton = false);
