using AlnWorkflows.Processes.Forms;

namespace AlnWorkflows.Pages.Links;

/// <param name="Facts">What the extract says; null where it is no longer shared.</param>
public sealed record LinkExtractModel(IReadOnlyList<FormFact>? Facts);
