using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.DecideAln;

/// <param name="StepId">The step in which the copy, the means and the day were recorded.</param>
public sealed record GiveCopyInput(CaseRun Run, string StepId, string RecipientId);
