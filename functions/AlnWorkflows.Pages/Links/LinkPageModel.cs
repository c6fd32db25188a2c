using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Links;

/// <summary>A page of a link that shows nothing of the case: what it says, and the one button it may have.</summary>
public sealed record LinkPageModel(BilingualText Heading, IReadOnlyList<BilingualText> Paragraphs, LinkButton? Button = null);
