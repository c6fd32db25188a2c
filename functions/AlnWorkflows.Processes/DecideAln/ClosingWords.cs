using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.TargetedProvision;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>Why a case was closed, in the words in which the family was told.</summary>
public static class ClosingWords
{
    /// <param name="reason">The code under which the reason is kept.</param>
    public static BilingualText Of(string reason) =>
        Enum.TryParse<DecideAlnOutcome>(reason, out var outcome) ? DecideAlnWords.ClosingReason(outcome)
        : Enum.TryParse<ReviewEnd>(reason, out var ended) ? ReviewWords.ClosingReason(ended)
        : ProvisionWords.ClosingReason(Enum.Parse<ProvisionEnd>(reason));
}
