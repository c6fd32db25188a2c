using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.TargetedProvision;

/// <param name="Time">1 on the date of the review, one more each week after it.</param>
public sealed record ChaseReviewInput(CaseRun Run, int Round, int Time);
