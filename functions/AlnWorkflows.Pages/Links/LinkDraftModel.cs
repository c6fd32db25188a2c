namespace AlnWorkflows.Pages.Links;

/// <summary>A draft under its own link.</summary>
/// <param name="ReplyBy">London date by which an answer is asked for.</param>
public sealed record LinkDraftModel(string Token, DateOnly ReplyBy, bool IsReadable, bool IsAnswered);
