using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Referrals;

/// <param name="DecisionId">The step in which it was decided to refer.</param>
/// <param name="TakeBackId">The step in which that decision may be taken back.</param>
public sealed record StartReferralInput(CaseRun Run, string DecisionId, string TakeBackId);
