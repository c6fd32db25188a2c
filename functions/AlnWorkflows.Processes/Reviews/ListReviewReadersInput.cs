using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Reviews;

/// <param name="Occurrence">Of the outcome that revises the plan.</param>
public sealed record ListReviewReadersInput(CaseRun Run, int Occurrence);
