namespace AlnWorkflows.Pages.Links;

/// <summary>What a link opens is shown under its own token.</summary>
/// <param name="MayDisagree">Whether the reader may tell the school here that they do not agree.</param>
public sealed record LinkContentModel(string Token, bool MayDisagree = false);
