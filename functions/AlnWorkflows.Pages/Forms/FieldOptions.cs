using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Pages.Wording;

namespace AlnWorkflows.Pages.Forms;

/// <summary>What a field of choices offers.</summary>
public static class FieldOptions
{
    public static IReadOnlyList<FormOption> Of(FormField field)
    {
        if (field.Kind != FieldKind.YesNo)
            return field.Options ?? [];
        var (yes, no) = YesNoWording.For(field.Label);
        return [new("yes", yes), new("no", no)];
    }
}
