using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Forms;

/// <summary>One form's way through pages: where it lies, whose draft it keeps, where it leads.</summary>
/// <param name="Path">The address of the form; its sections lie below it.</param>
/// <param name="Exit">Where "save for later" and the first page's way back lead.</param>
/// <param name="State">A mark that changes when a page opened before no longer fits.</param>
/// <param name="DraftBody">The body the draft is kept under.</param>
/// <param name="DraftPerson">Whose draft it is.</param>
/// <param name="DraftForm">Which form's draft it is.</param>
/// <param name="SubmitLabel">What the last button says.</param>
internal sealed record JourneyPlan(
    Form Form, string Path, string Exit, string State, string DraftBody, string DraftPerson, string DraftForm, BilingualText SubmitLabel)
{
    public const string CheckSection = "check";

    /// <summary>A form of one section is one page; so is one with a file among its questions, which a browser sends only once.</summary>
    public bool IsOnePage => Form.Sections.Count == 1 || Questions.Fields.Any(one => one.Kind == FieldKind.File);

    /// <summary>The files that are asked for last, where the answers are checked.</summary>
    public FormSection? Files => Form.Sections.Count > 1 && Form.Sections[^1] is { } last && last.Fields.All(one => one.Kind == FieldKind.File) ? last : null;

    /// <summary>The form without the files that are asked for last.</summary>
    public Form Questions => Files is null ? Form : Form with { Sections = [.. Form.Sections.SkipLast(1)] };

    public string PathOf(string section) => $"{Path}/{section}";

    public FormSection? Section(string? id) => Questions.Sections.FirstOrDefault(section => section.Id == id);

    /// <summary>The sections that ask something, given what is known so far.</summary>
    public IReadOnlyList<FormSection> Asking(FormValues values) =>
        [.. Questions.Sections.Where(section => section.Fields.Any(field => FormReader.IsShown(field, values)))];
}
