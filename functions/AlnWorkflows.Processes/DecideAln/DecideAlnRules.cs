using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>The tests of the Act that the process applies to what people have recorded. Pure.</summary>
public static class DecideAlnRules
{
    /// <summary>Who decides instead, or why nobody has to (s.11(3), s.11(5)). Being looked after comes first: s.17 takes
    /// such a child out of the school's duty altogether.</summary>
    public static RouteOut RouteOf(Learner learner) => learner switch
    {
        { LookedAfter: true } => RouteOut.LookedAfter,
        { PlanMaintained: true } => RouteOut.PlanMaintained,
        { DualRegistered: true } => RouteOut.DualRegistered,
        { DecidedBefore: true } => RouteOut.NothingNew,
        _ => RouteOut.None,
    };

    /// <summary>Whether the answers amount to ALN (s.2): a significantly greater difficulty in learning than most of the
    /// same age, or a disability that hinders the use of facilities, which calls for additional learning provision,
    /// and not solely because the language of the home differs (s.2(4)).</summary>
    public static bool IsAln(FormValues answers) =>
        (answers.IsYes("difficulty") || answers.IsYes("disability")) && answers.IsYes("provision") && !answers.IsYes("homeLanguageOnly");

    /// <summary>Whether the outcome follows from the answers.</summary>
    public static IEnumerable<Problem> CheckOutcome(FormValues answers)
    {
        if (answers["outcome"] == "plan" && !IsAln(answers))
            yield return new Problem(ErrorCodes.OutcomeContradicts, "outcome", new BilingualText(
                "nid yw’r atebion yn dangos bod gan y dysgwr ADY", "the answers do not show that the learner has ALN"));
        if (answers["outcome"] == "no-aln" && IsAln(answers))
            yield return new Problem(ErrorCodes.OutcomeContradicts, "outcome", new BilingualText(
                "mae’r atebion yn dangos bod gan y dysgwr ADY", "the answers show that the learner has ALN"));
    }

    /// <summary>The reasons for the notice as the answers give them, to be edited by hand.</summary>
    public static FormValues DraftReasons(FormValues answers) => new(new Dictionary<string, string>
    {
        ["reasons.cy"] = string.Join(' ', Reasons(answers).Select(reason => reason.Cy)),
        ["reasons.en"] = string.Join(' ', Reasons(answers).Select(reason => reason.En)),
    });

    private static IEnumerable<BilingualText> Reasons(FormValues answers)
    {
        yield return answers.IsYes("difficulty")
            ? new("Mae gan y dysgwr anhawster dysgu sy’n sylweddol fwy nag anhawster y mwyafrif o’r un oedran.", "The learner has a significantly greater difficulty in learning than the majority of others of the same age.")
            : new("Nid oes gan y dysgwr anhawster dysgu sy’n sylweddol fwy nag anhawster y mwyafrif o’r un oedran.", "The learner does not have a significantly greater difficulty in learning than the majority of others of the same age.");
        yield return answers.IsYes("disability")
            ? new("Mae gan y dysgwr anabledd sy’n ei gwneud yn anoddach defnyddio’r cyfleusterau a ddarperir yn gyffredinol.", "The learner has a disability that hinders the use of the facilities generally provided.")
            : new("Nid oes gan y dysgwr anabledd sy’n ei gwneud yn anoddach defnyddio’r cyfleusterau a ddarperir yn gyffredinol.", "The learner does not have a disability that hinders the use of the facilities generally provided.");
        yield return answers.IsYes("provision")
            ? new("Mae angen darpariaeth ddysgu ychwanegol.", "Additional learning provision is called for.")
            : new("Nid oes angen darpariaeth ddysgu ychwanegol: gellir diwallu’r anghenion drwy’r ddarpariaeth arferol.", "Additional learning provision is not called for: the needs can be met by the ordinary provision.");
        if (answers.IsYes("homeLanguageOnly"))
            yield return new("Yr unig reswm dros yr anhawster yw bod iaith y cartref yn wahanol i iaith yr ysgol, ac nid yw hynny’n ADY.", "The only reason for the difficulty is that the language of the home differs from the language of the school, and that is not ALN.");
    }
}
