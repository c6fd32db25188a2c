using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.TargetedProvision;

public sealed record FinishProvisionInput(CaseRun Run, ProvisionEnd End);
