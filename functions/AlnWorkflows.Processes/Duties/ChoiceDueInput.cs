using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Duties;

public sealed record ChoiceDueInput(CaseRun Run, string DutyId);
