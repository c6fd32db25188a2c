using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Referrals;

/// <summary>What the school shows for each ground. The grounds are the Act’s (s.12(2)(a)); the points are ours, so that
/// an answer can name what it accepts and what it does not.</summary>
public static class ReferralPoints
{
    public static IReadOnlyList<ReferralPoint> All { get; } =
    [
        new("unreasonable", "needed", new("Pa ddarpariaeth ddysgu ychwanegol y gall fod ei hangen", "Which additional learning provision may be needed")),
        new("unreasonable", "beyondSchool", new("Pam na fyddai’n rhesymol i’r ysgol ei sicrhau: staff, arbenigedd, offer, cost", "Why it would not be reasonable for the school to secure it: staff, expertise, equipment, cost")),
        new("extent", "known", new("Beth sy’n hysbys am yr anghenion, a beth sydd heb fod yn glir", "What is known about the needs, and what is not clear")),
        new("extent", "undetermined", new("Pam na all yr ysgol bennu eu graddau neu eu natur yn ddigonol", "Why the school cannot adequately determine their extent or nature")),
        new("provision", "tried", new("Pa ddarpariaeth a roddwyd neu a ystyriwyd, a’i heffaith", "Which provision was made or considered, and its effect")),
        new("provision", "unsettled", new("Pam na all yr ysgol bennu’r ddarpariaeth yn ddigonol", "Why the school cannot adequately determine the provision")),
    ];

    /// <summary>The ground a decision to refer rests on.</summary>
    public static string GroundOf(FormValues decision) => decision["ground"];

    /// <summary>The grounds of a pack: the decision’s, and those it adds.</summary>
    public static IReadOnlyList<string> GroundsOf(FormValues decision, FormValues pack) =>
        [.. pack.Checked("alsoGrounds").Prepend(GroundOf(decision)).Distinct()];

    public static IEnumerable<ReferralPoint> Of(IReadOnlyList<string> grounds) => All.Where(point => grounds.Contains(point.Ground));

    public static BilingualText NameOf(string ground) => DecideAlnWords.Grounds.Single(option => option.Value == ground).Label;
}
