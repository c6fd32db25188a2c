using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <param name="Time">1 when the step opens, one more each time it is mailed.</param>
public sealed record ChaseMonitoringInput(CaseRun Run, string StepId, int Time);
