using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Reviews;

/// <param name="Run">The run that gives the plan.</param>
/// <param name="GivenOn">London date on which somebody had a copy.</param>
public sealed record BeginFirstPeriodInput(CaseRun Run, DateOnly GivenOn);
