using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Forms;

/// <summary>One question of a form.</summary>
/// <param name="ShownWhen">The field counts only when this holds of the other values; null is always.</param>
public sealed record FormField(
    string Name,
    FieldKind Kind,
    BilingualText Label,
    BilingualText? Hint = null,
    bool Required = true,
    IReadOnlyList<FormOption>? Options = null,
    Func<FormValues, bool>? ShownWhen = null);
