using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Referrals;

namespace AlnWorkflows.Pages.Referrals;

/// <summary>A record in a pack.</summary>
/// <param name="Answered">The fields of the step it is that were answered; empty for another kind of record.</param>
/// <param name="FileHref">Where the file that came with it is; null where none came.</param>
public sealed record PackItemView(PackItem Item, IReadOnlyList<FormField> Answered, string? FileHref)
{
    public FormValues Values => new(Item.Step!.Answer!.Values);
}
