using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Plans;
using AlnWorkflows.Processes.PreparePlan;
using Microsoft.Playwright;

namespace AlnWorkflows.Browser.Tests.Ends;

/// <summary>What the drives of several processes begin with.</summary>
internal static class Common
{
    public const string Officer = "demo-la-officer@cardiff.example";

    private const string GiveOnPaper = "give-on-paper";

    public static FilePayload Plan { get; } = new() { Name = "cdu.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.4\n%%EOF\n"u8.ToArray() };

    public static (string, object)[] PlanParts { get; } = [("languages", new[] { "cy", "en" }), ("sections", PlanSections.Mandatory)];

    public static object Reasons { get; } = new { cy = "Mae’r ysgol wedi ystyried popeth sydd wrth law.", en = "The school has considered everything that is to hand." };

    /// <summary>A young person who is asked for consent by their own link, and gives it.</summary>
    public static async Task StartForYoungPersonAsync(Hand hand)
    {
        var learner = hand.AddressOf("dysgwr");
        await hand.GivenCaseAsync(("dateOfBirth", "2008-03-02"), ("learnerEmail", learner));
        await hand.UntilAsync(2025, 9, 16);
        await hand.TakeLinkAsync(learner);
        await hand.FillAsync(("consent", "yes"), ("happenedOn", "2025-09-16"));
    }

    /// <summary>The decision that there is to be a plan, from the page.</summary>
    public static Task RecordPlanAsync(Hand hand, string on) => hand.AnswerAsync(DecideAlnStepTypes.Decision, [.. Decision(hand, on), ("outcome", "plan")]);

    public static Task DecidePlanAsync(Hand hand, string on) => DecideAsync(hand, on, ("outcome", "plan"));

    public static Task DecideReferralAsync(Hand hand, string on) => DecideAsync(hand, on, ("outcome", "refer"), ("ground", "extent"));

    /// <summary>Copies for the parent, by e-mail, and for the child, by hand, until nobody is left without one.</summary>
    public static async Task GiveCopiesAsync(Hand hand, string on)
    {
        await hand.AsAsync("demo-alnco");
        await hand.OpenUntilAsync(hand.CasePath, () => hand.OffersAsync(PreparePlanStepTypes.GiveCopy));
        while (await hand.OffersAsync(PreparePlanStepTypes.GiveCopy))
        {
            await hand.FollowStepAsync(PreparePlanStepTypes.GiveCopy);
            await hand.FillAsync(("version", "1"), ("means", await hand.OfferedAsync("means", "Email", "ByHand")), ("happenedOn", on));
            await hand.OpenCaseAsync();
        }
    }

    /// <summary>The notices that nobody may have by e-mail are handed over.</summary>
    public static async Task GiveOnPaperAsync(Hand hand, string on)
    {
        await hand.AsAsync("demo-alnco");
        await hand.OpenUntilAsync(hand.CasePath, () => hand.OffersAsync(GiveOnPaper));
        Assert.True(await hand.OffersAsync(GiveOnPaper), $"{hand.CasePath} offers no notice to give on paper.");
        while (await hand.OffersAsync(GiveOnPaper))
        {
            await hand.FollowStepAsync(GiveOnPaper);
            await hand.FillAsync(("means", "ByHand"), ("happenedOn", on));
            await hand.OpenCaseAsync();
        }
    }

    /// <summary>On 6 October a young person withdraws consent, and is told by hand what that means.</summary>
    public static async Task WithdrawConsentAsync(Hand hand)
    {
        await hand.AnswerAsync(DecideAlnStepTypes.WithdrawConsent, ("happenedOn", "2025-10-06"));
        await hand.UntilAsync(2025, 10, 7);
        await GiveOnPaperAsync(hand, "2025-10-07");
        await hand.UntilAsync(2025, 10, 8);
    }

    /// <summary>A plan is decided on 6 October and given on 9 October: the case waits for its review.</summary>
    public static async Task MaintainPlanAsync(Hand hand)
    {
        await hand.GivenCaseAsync();
        await MaintainAsync(hand);
    }

    public static async Task MaintainPlanOfYoungPersonAsync(Hand hand)
    {
        await StartForYoungPersonAsync(hand);
        await MaintainAsync(hand);
    }

    private static async Task MaintainAsync(Hand hand)
    {
        await hand.UntilAsync(2025, 10, 6);
        await DecidePlanAsync(hand, "2025-10-06");
        await hand.UntilAsync(2025, 10, 9);
        await hand.GivenAnswerAsync(PreparePlanStepTypes.UploadPlan, new { fileName = Plan.Name, content = Plan.Buffer }, PlanParts);
        do
            await hand.GivenAnswerAsync(PreparePlanStepTypes.GiveCopy, null, ("version", "1"), ("means", "ByHand"), ("happenedOn", "2025-10-09"));
        while (await hand.WaitsForAsync(PreparePlanStepTypes.GiveCopy));
        await hand.UntilAsync(2025, 10, 10);
    }

    private static Task DecideAsync(Hand hand, string on, params (string, object)[] outcome) =>
        hand.GivenAnswerAsync(DecideAlnStepTypes.Decision, null, [.. Decision(hand, on), .. outcome]);

    private static (string, object)[] Decision(Hand hand, string on) =>
    [
        ("happenedOn", on), ("difficulty", true), ("disability", false), ("provision", true), ("homeLanguageOnly", false),
        ("evidence", hand.In("Asesiad darllen", "A reading assessment")), ("views", new[] { "learner", "parents" }), ("reasons", Reasons),
    ];
}
