using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.PlanDrafts;

/// <summary>Somebody who may read a draft.</summary>
/// <param name="CommentsId">The step by which they say what they think.</param>
public sealed record DraftReader(CaseRun Run, string CommentsId);
