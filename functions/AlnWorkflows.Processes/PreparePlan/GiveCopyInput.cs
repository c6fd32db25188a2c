using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.PreparePlan;

/// <param name="StepId">The step in which the copy, the means and the day were recorded.</param>
public sealed record GiveCopyInput(CaseRun Run, string StepId, string RecipientId);
