using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Notices;

/// <param name="ByPersonId">Who took the decision back; null where the process no longer needs the notices.</param>
public sealed record StopNoticesInput(CaseRun Run, string? ByPersonId);
