using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Steps;

public sealed record AnsweredStep(CaseRun Run, string StepId);
