using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Duties;

/// <param name="AnchorEvent">The legal event that starts the clock, as the rule table names it.</param>
/// <param name="AnchoredOn">London date of that event.</param>
public sealed record OpenDutyInput(CaseRun Run, string RuleId, string AnchorEvent, DateOnly AnchoredOn);
