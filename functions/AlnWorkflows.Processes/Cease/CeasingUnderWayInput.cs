using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Cease;

/// <param name="Run">The reviews of the plan.</param>
/// <param name="ProposalId">The step in which ceasing was proposed: it is started unless it is under way; null to ask only.</param>
public sealed record CeasingUnderWayInput(CaseRun Run, string? ProposalId);
