using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.PreparePlan;

/// <param name="DutyId">The duty that the copies meet.</param>
public sealed record FinishGivingInput(CaseRun Run, string DutyId);
