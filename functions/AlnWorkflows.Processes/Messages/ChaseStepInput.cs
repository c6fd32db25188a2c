using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Messages;

/// <param name="Time">1 when the step opens, one more each time it is mailed.</param>
public sealed record ChaseStepInput(CaseRun Run, string StepId, int Time);
