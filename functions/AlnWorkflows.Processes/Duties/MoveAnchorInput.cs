using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Duties;

/// <param name="StepId">The step whose answer holds the corrected date.</param>
public sealed record MoveAnchorInput(CaseRun Run, string DutyId, string StepId);
