using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.DecideAln;

public sealed record ReferToAuthorityInput(CaseRun Run, string ReasonsStepId, int Occurrence);
