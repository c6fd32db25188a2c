using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.DecideAln;

/// <param name="DecisionId">The step in which the decision was made that another process carries out.</param>
/// <param name="TakeBackId">The step in which that decision may be taken back.</param>
public sealed record HandOverInput(CaseRun Run, string DecisionId, string TakeBackId);
