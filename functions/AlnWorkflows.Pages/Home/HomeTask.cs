using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Home;

/// <summary>A step that waits for the person.</summary>
/// <param name="Of">Whose it is: a case by its reference, or a calendar.</param>
/// <param name="Path">Where it is done.</param>
public sealed record HomeTask(Step Step, BilingualText Title, BilingualText Of, string Path);
