using AlnWorkflows.Processes.Errors;

namespace AlnWorkflows.Pages.Links;

/// <summary>Asks for the PIN that its person was given on paper, after the code.</summary>
public sealed record PinAskPageModel(string Token, IReadOnlyList<Problem> Problems);
