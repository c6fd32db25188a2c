using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Cease;

public sealed record FinishCeasingInput(CaseRun Run, CeaseEnd End);
