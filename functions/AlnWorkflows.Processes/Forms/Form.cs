namespace AlnWorkflows.Processes.Forms;

/// <summary>A form as pages show it and the API takes it.</summary>
/// <param name="Check">Rules over several fields, or over a field and the case; run when every field is sound by itself.
/// They find the name of a file that came under its field's name.</param>
public sealed record Form(string Id, Languages.BilingualText Title, IReadOnlyList<FormSection> Sections, Func<FormValues, IEnumerable<Errors.Problem>>? Check = null)
{
    public IEnumerable<FormField> Fields => Sections.SelectMany(section => section.Fields);
}
