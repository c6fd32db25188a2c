using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Reviews;

/// <param name="AskedOn">London date on which the request came.</param>
public sealed record OpenRequestDutyInput(CaseRun Run, int Request, DateOnly AskedOn);
