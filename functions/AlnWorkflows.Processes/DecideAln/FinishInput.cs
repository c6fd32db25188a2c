using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.DecideAln;

public sealed record FinishInput(CaseRun Run, DecideAlnOutcome Outcome);
