using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>The standing words that this process's codes stand for in notices and messages.</summary>
public static class DecideAlnWords
{
    /// <summary>The grounds of a referral under s.12(2)(a).</summary>
    public static IReadOnlyList<FormOption> Grounds { get; } =
    [
        new("unreasonable", new("gall fod angen darpariaeth ddysgu ychwanegol na fyddai’n rhesymol i’r ysgol ei sicrhau", "additional learning provision may be needed that it would not be reasonable for the school to secure")),
        new("extent", new("ni all yr ysgol bennu graddau neu natur yr anghenion yn ddigonol", "the school cannot adequately determine the extent or nature of the needs")),
        new("provision", new("ni all yr ysgol bennu’r ddarpariaeth ddysgu ychwanegol yn ddigonol", "the school cannot adequately determine the additional learning provision")),
    ];

    /// <summary>The values a step's answer adds to a notice or message: ground, reason and section.</summary>
    public static IEnumerable<(string Name, BilingualText Text)> Of(Step step, FormValues answer) => step.Type switch
    {
        DecideAlnStepTypes.Decision when Grounds.FirstOrDefault(option => option.Value == answer["ground"]) is { } ground =>
            [("reason", ground.Label), ("section", BilingualText.Same("13(1)"))],
        DecideAlnStepTypes.NotDeciding => OfRouteOut(answer["route"]),
        _ => [],
    };

    public static BilingualText ClosingReason(DecideAlnOutcome outcome) => outcome switch
    {
        DecideAlnOutcome.NoAln => new("Penderfynwyd nad oes gan y dysgwr ADY", "It was decided that the learner does not have ALN"),
        DecideAlnOutcome.PlanGiven => new("Rhoddwyd copi o’r CDU", "A copy of the IDP was given"),
        DecideAlnOutcome.Referred => new("Atgyfeiriwyd yr achos i’r awdurdod lleol", "The case was referred to the local authority"),
        DecideAlnOutcome.NotDeciding => new("Nid oes angen penderfyniad newydd", "No new decision is needed"),
        DecideAlnOutcome.NoConsent => new("Nid yw’r person ifanc yn cydsynio", "The young person does not consent"),
        DecideAlnOutcome.LearnerLeft => new("Gadawodd y dysgwr yr ysgol", "The learner left the school"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "An outcome without words."),
    };

    private static IEnumerable<(string Name, BilingualText Text)> OfRouteOut(string route) => route switch
    {
        nameof(RouteOut.LookedAfter) =>
            [("reason", new("mae’r plentyn yn derbyn gofal gan awdurdod lleol", "the child is looked after by a local authority")), ("section", BilingualText.Same("18(1)"))],
        nameof(RouteOut.DualRegistered) =>
            [("reason", new("mae’r dysgwr wedi’i gofrestru mewn ysgol neu sefydliad arall hefyd", "the learner is registered at another school or institution as well")), ("section", BilingualText.Same("13(1)"))],
        nameof(RouteOut.PlanMaintained) =>
            [("ground", new("mae CDU yn cael ei gynnal i’r dysgwr eisoes", "an IDP is already maintained for the learner"))],
        nameof(RouteOut.NothingNew) =>
            [("ground", new("mae’r ysgol wedi penderfynu o’r blaen, nid yw’r anghenion wedi newid yn berthnasol, ac nid oes gwybodaeth newydd berthnasol", "the school has decided before, the needs have not changed materially, and there is no material new information"))],
        _ => [],
    };
}
