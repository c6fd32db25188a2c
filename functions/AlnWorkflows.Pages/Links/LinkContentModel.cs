namespace AlnWorkflows.Pages.Links;

/// <summary>What a link opens is shown under its own token.</summary>
public sealed record LinkContentModel(string Token);
