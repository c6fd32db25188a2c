using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using Microsoft.AspNetCore.Http;

namespace AlnWorkflows.Pages.Visits;

/// <summary>A form as a browser sent it.</summary>
/// <param name="IsOurs">Its token is good: it came from a page of ours, opened by this browser not too long ago.</param>
/// <param name="Values">What was typed; the pages' own fields, which begin with an underscore, left out.</param>
internal sealed record PostedForm(bool IsOurs, FormValues Values, UploadedFile? File, IFormCollection Raw)
{
    public const string TokenField = "_form";
    public const string LanguageField = "_lang";
    public const string ActionField = "_action";
    public const string StateField = "_state";
    public const string AskedField = "_asked";
    public const string SaveAction = "save";

    /// <summary>The person pressed the language switch: keep everything, check nothing.</summary>
    public Language? SwitchTo => Visits.LanguageChoice.Parse(Raw[LanguageField]);

    public bool IsSave => Raw[ActionField] == SaveAction;

    public string Own(string field) => Raw[field].ToString();

    /// <summary>The questions that stood on the page.</summary>
    public IReadOnlySet<string> Asked => Own(AskedField).Split(',', StringSplitOptions.RemoveEmptyEntries).ToHashSet();
}
