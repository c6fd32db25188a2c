using System.Text.Json;

namespace AlnWorkflows.Pages.Api;

/// <summary>A case to be started.</summary>
/// <param name="School">The school's id.</param>
/// <param name="Answers">The start form's fields by name: text, dates as yyyy-MM-dd, true or false for yes or no.</param>
/// <param name="Process">decide-aln, as where it is left out, or targeted-provision, which runs no statutory clock.</param>
internal sealed record CaseStart(string School, IReadOnlyDictionary<string, JsonElement> Answers, string? Process = null);
