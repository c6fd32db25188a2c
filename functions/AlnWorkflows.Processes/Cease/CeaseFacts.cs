using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Cease;

/// <summary>What the steps of a case tell of ceasing. Pure.</summary>
public static class CeaseFacts
{
    /// <summary>Whether it was decided, of a proposal, that the plan stays. One that was made while ceasing was under way
    /// has no run of its own and shares in what came of that.</summary>
    public static bool Stayed(IReadOnlyList<Step> steps, Step proposal)
    {
        var own = steps.Where(step => step.RunId.Contains($":{CeaseProcess.Name}:{proposal.StepId}:", StringComparison.Ordinal)).ToList();
        return own.Count > 0
            ? own.Exists(step => step.Answer is { } answer && Keeps(step.Type, answer))
            : steps.Any(step => step.Answer is { } answer && answer.RecordedAt > proposal.Answer!.RecordedAt && Keeps(step.Type, answer));
    }

    private static bool Keeps(string type, StepAnswer answer) => type switch
    {
        CeaseStepTypes.Withdraw => true,
        CeaseStepTypes.Decide => answer["decision"] == CeaseCodes.Maintain,
        CeaseStepTypes.Reconsidered or CeaseStepTypes.AppealDetermined => answer["result"] == CeaseCodes.Maintain,
        _ => false,
    };
}
