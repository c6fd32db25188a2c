using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Plans;

/// <summary>One line of section 1A or 1B.</summary>
/// <param name="Value">What the case knows; null where it does not.</param>
public sealed record FirstPartLine(BilingualText Label, BilingualText? Value);
