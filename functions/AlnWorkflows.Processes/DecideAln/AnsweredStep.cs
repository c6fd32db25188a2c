using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.DecideAln;

public sealed record AnsweredStep(CaseRun Run, string StepId);
