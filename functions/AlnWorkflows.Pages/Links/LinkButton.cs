using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Links;

/// <summary>A button and where it posts to.</summary>
public sealed record LinkButton(string Action, BilingualText Label);
