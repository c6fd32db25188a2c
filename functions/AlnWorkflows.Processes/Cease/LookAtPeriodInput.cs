using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Cease;

public sealed record LookAtPeriodInput(CaseRun Run, CeasePeriod Period);
