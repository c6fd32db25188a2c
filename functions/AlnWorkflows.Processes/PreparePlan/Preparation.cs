using System.Text.Json.Serialization;
using AlnWorkflows.Processes.DecideAln;

namespace AlnWorkflows.Processes.PreparePlan;

/// <summary>What the orchestration must know of what it prepares: ids and codes, no words.</summary>
/// <param name="DutyId">The open duty that a copy of the plan meets.</param>
/// <param name="DecisionId">The step in which it was decided that there is to be a plan.</param>
/// <param name="Occurrence">Which decision of the case's run it was, from 1.</param>
/// <param name="IsDirected">The authority has decided, and directs the school; the duty is still to be opened.</param>
/// <param name="IsMaintained">A copy was given before the run was started again: its reviews show how the case stands.</param>
public sealed record Preparation(
    string DutyId,
    string DecisionId,
    int Occurrence,
    LearnerFacts Learner,
    bool IsDirected = false,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool IsMaintained = false);
