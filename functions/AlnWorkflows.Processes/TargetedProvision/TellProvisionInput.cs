using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.TargetedProvision;

/// <param name="Round">Which agreement it is.</param>
public sealed record TellProvisionInput(CaseRun Run, int Round, string PersonId);
