using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Disagreements;

public sealed record TellDisagreementInput(CaseRun Run, int Round, string PersonId);
