using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Home;

/// <summary>A step that waits for the person, with its case's reference.</summary>
public sealed record HomeTask(Step Step, BilingualText Title, string Reference);
