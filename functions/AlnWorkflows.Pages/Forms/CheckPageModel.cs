using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Forms;

/// <summary>Everything answered, to be looked over before it is sent.</summary>
/// <param name="Files">The files that go along with the answers; null for none.</param>
public sealed record CheckPageModel(
    BilingualText Title,
    IReadOnlyList<FormPageSection> Sections,
    FormValues Values,
    IReadOnlyList<Problem> Problems,
    string Path,
    string Back,
    string State,
    BilingualText SubmitLabel,
    IReadOnlyDictionary<string, string> Carried,
    FormSection? Files = null);
