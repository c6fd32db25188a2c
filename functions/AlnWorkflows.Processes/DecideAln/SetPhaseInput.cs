using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.DecideAln;

public sealed record SetPhaseInput(CaseRun Run, CasePhase Phase);
