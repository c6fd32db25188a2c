using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Duties;

/// <param name="StepId">The step whose answer holds the reasons and the new date.</param>
public sealed record ClaimExceptionInput(CaseRun Run, string DutyId, string StepId);
