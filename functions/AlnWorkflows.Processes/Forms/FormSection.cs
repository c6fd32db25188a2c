using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Forms;

/// <summary>One page of a form.</summary>
/// <param name="Facts">What stands above the questions.</param>
/// <param name="IsNeverSkipped">Nobody is led past this page, though nothing on it has to be answered.</param>
/// <param name="Draft">Proposes values for this page's empty fields from the pages before it, to be edited by hand.</param>
public sealed record FormSection(
    string Id,
    BilingualText Title,
    IReadOnlyList<FormField> Fields,
    BilingualText? Guidance = null,
    Func<FormValues, FormValues>? Draft = null,
    IReadOnlyList<FormFact>? Facts = null,
    bool IsNeverSkipped = false);
