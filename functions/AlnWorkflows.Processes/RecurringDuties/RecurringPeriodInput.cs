using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <param name="Year">The year in which the period's school year begins.</param>
public sealed record RecurringPeriodInput(CaseRun Run, int Year, string PeriodId);
