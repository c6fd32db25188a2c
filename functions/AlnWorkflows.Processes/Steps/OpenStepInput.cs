using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Steps;

/// <param name="OwnerPersonId">The one person asked; null for any holder of the step's role.</param>
/// <param name="DutyId">The duty whose dates the step carries; null where no clock runs.</param>
public sealed record OpenStepInput(CaseRun Run, string StepId, string Type, string? OwnerPersonId, string? SubjectId, string? DutyId);
