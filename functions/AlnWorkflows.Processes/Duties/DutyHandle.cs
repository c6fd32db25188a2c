namespace AlnWorkflows.Processes.Duties;

public sealed record DutyHandle(string DutyId);
