using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;

namespace AlnWorkflows.Pages.Links;

/// <summary>Asks for a link's one-time code.</summary>
/// <param name="IsSent">A code was just sent.</param>
public sealed record CodePageModel(string Token, bool IsSent, FormValues Values, IReadOnlyList<Problem> Problems);
