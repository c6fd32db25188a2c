using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Disagreements;

/// <param name="Round">Which turn of the run it is: 0 before it is arranged, then one more each time talking goes on.</param>
public sealed record DisagreementRound(CaseRun Run, int Round);
