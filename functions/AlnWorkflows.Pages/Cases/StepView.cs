using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Cases;

/// <summary>An open step in words, and whether the reader may answer it.</summary>
public sealed record StepView(Step Step, BilingualText Title, BilingualText Owner, bool MayAnswer);
