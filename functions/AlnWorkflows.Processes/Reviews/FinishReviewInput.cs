using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Reviews;

public sealed record FinishReviewInput(CaseRun Run, ReviewEnd End);
