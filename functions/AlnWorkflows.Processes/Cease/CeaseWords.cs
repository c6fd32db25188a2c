using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;

namespace AlnWorkflows.Processes.Cease;

/// <summary>The standing words that this process's codes stand for in its notices.</summary>
public static class CeaseWords
{
    /// <summary>A school has one ground; that a plan is not necessary is for authorities (s.31(5)–(6)).</summary>
    private static readonly BilingualText NoLongerAln =
        new("nid oes gan y dysgwr anghenion dysgu ychwanegol mwyach (adran 31)", "the learner no longer has additional learning needs (section 31)");

    public static IEnumerable<(string Name, BilingualText Text)> Of(Step step, FormValues answer)
    {
        if (!IsCeasing(step.Type, answer))
            yield break;
        yield return ("ceaseGround", NoLongerAln);
        if (answer.Date("replyBy") is { } replyBy)
            yield return ("replyBy", BilingualDate.Date(replyBy));
    }

    private static bool IsCeasing(string type, FormValues answer) => type switch
    {
        ReviewStepTypes.Outcome => answer["outcome"] == ReviewCodes.NoLongerAln,
        CeaseStepTypes.Decide => answer["decision"] == CeaseCodes.Cease,
        CeaseStepTypes.Propose => true,
        _ => false,
    };
}
