using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Forms;

/// <summary>Something whoever fills in a form has to know first.</summary>
public sealed record FormFact(BilingualText Label, BilingualText Text);
