using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using Microsoft.AspNetCore.Components;

namespace AlnWorkflows.Pages.Forms;

/// <summary>One question on a page, with what was typed and what is wrong with it.</summary>
public abstract class FieldComponent : PageComponent
{
    [Parameter]
    [EditorRequired]
    public FormField Field { get; set; } = null!;

    [Parameter]
    [EditorRequired]
    public FormValues Values { get; set; } = null!;

    /// <summary>The problems of this field alone.</summary>
    [Parameter]
    [EditorRequired]
    public IReadOnlyList<Problem> Problems { get; set; } = [];

    protected string Id => FieldNames.Id(Field.Name);

    protected string HintId => $"{Id}-hint";

    protected string ErrorId => $"{Id}-error";

    protected bool IsWrong => Problems.Count > 0;

    /// <summary>The ids of what a screen reader should say after the label.</summary>
    protected string? DescribedBy
    {
        get
        {
            var ids = new List<string>();
            if (Field.Hint is not null)
                ids.Add(HintId);
            if (IsWrong)
                ids.Add(ErrorId);
            return ids.Count == 0 ? null : string.Join(' ', ids);
        }
    }

    protected string GroupClass => IsWrong ? "govuk-form-group govuk-form-group--error" : "govuk-form-group";
}
