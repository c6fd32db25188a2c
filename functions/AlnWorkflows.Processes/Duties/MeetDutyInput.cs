using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Duties;

/// <param name="MetBy">The legal event that stopped the clock.</param>
public sealed record MeetDutyInput(CaseRun Run, string DutyId, DateOnly MetOn, string MetBy);
