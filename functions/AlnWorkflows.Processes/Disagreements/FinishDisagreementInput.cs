using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Disagreements;

public sealed record FinishDisagreementInput(CaseRun Run, DisagreementEnd End);
