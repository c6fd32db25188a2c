using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Steps;

/// <summary>What became of an answer: stored where there are no problems, else nothing was stored.</summary>
/// <param name="Step">The step as it now stands; null where the case does not have it.</param>
public sealed record AnswerResult(Step? Step, IReadOnlyList<Problem> Problems)
{
    public bool IsStored => Problems.Count == 0;
}
