using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Duties;

public sealed record ClimbRungInput(CaseRun Run, string RungId);
