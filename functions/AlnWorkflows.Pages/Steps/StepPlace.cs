using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Steps;

/// <summary>Where a step is answered from.</summary>
/// <param name="Path">The address of its form.</param>
/// <param name="Exit">Where one leaves to without answering.</param>
/// <param name="Done">Where one goes after answering.</param>
/// <param name="OnAnswered">What else is to be marked once the answer is stored.</param>
internal sealed record StepPlace(CaseKey Case, string StepId, string Path, string Exit, string Done, Func<Task>? OnAnswered = null);
