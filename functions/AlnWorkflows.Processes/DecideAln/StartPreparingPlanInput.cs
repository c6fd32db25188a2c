using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.DecideAln;

/// <param name="DecisionId">The step in which it was decided that there is to be a plan.</param>
/// <param name="TakeBackId">The step in which that decision may be taken back.</param>
public sealed record StartPreparingPlanInput(CaseRun Run, string DecisionId, string TakeBackId);
