using AlnWorkflows.Processes.Forms;

namespace AlnWorkflows.Pages.Forms;

/// <summary>A section as a page shows it.</summary>
public sealed record FormPageSection(FormSection Section, IReadOnlyList<FormField> Fields);
