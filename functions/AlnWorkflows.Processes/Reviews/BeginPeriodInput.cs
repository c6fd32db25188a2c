using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Reviews;

/// <param name="Review">The review that is done; null where the period ended without one.</param>
/// <param name="FirstGivenOn">London date on which its outcome was first given.</param>
public sealed record BeginPeriodInput(CaseRun Run, int? Review, DateOnly? FirstGivenOn);
