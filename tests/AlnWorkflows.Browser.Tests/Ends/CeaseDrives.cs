using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.Reviews;

namespace AlnWorkflows.Browser.Tests.Ends;

internal static class CeaseDrives
{
    public const string ReplyBy = "2025-11-18";

    public static ProcessDrives All { get; } = new(CeaseProcess.Name, CeaseStepTypes.Decide,
    [
        new(CeaseEnd.PlanStays, StaysAsync, new("CDU yn cael ei gynnal", "IDP maintained")),
        new(CeaseEnd.PlanCeased, CeasedAsync),
        new(CeaseEnd.DutyEnded, EndedByLawAsync, ReviewWords.ClosingReason(ReviewEnd.LearnerLeft)),
    ]);

    /// <summary>From the proposal on: the family is notified and heard, the school decides and gives notice, and after the
    /// four weeks a named person confirms that nobody asked.</summary>
    public static async Task CeaseAsync(Hand hand)
    {
        await HearAsync(hand);
        await DecideAsync(hand, CeaseCodes.Cease);
        await hand.UntilAsync(2025, 11, 20);
        await Common.GiveOnPaperAsync(hand, "2025-11-20");
        await hand.UntilAsync(2026, 1, 12);
        await hand.AnswerAsync(CeaseStepTypes.NoRequest, ("came", CeaseCodes.Nothing));
    }

    /// <summary>The school proposes between two reviews.</summary>
    public static async Task ProposeAsync(Hand hand)
    {
        await hand.UntilAsync(2025, 11, 4);
        await hand.AnswerAsync(CeaseStepTypes.Propose, ("happenedOn", "2025-11-04"), ("reasons", Common.Reasons), (CeaseSteps.ReplyByField, ReplyBy));
    }

    private static async Task HearAsync(Hand hand)
    {
        await hand.UntilAsync(2025, 11, 5);
        await Common.GiveOnPaperAsync(hand, "2025-11-05");
        await hand.UntilAsync(2025, 11, 19);
    }

    private static Task DecideAsync(Hand hand, string decision) => hand.AnswerAsync(CeaseStepTypes.Decide,
        ("happenedOn", "2025-11-19"), ("heard", hand.In("Maen nhw’n cytuno.", "They agree.")), ("decision", decision), ("reasons", Common.Reasons),
        ("telephoned", "yes"), ("telephonedOn", "2025-11-19"), ("telephonedBy", "Cerys Bowen"));

    private static async Task StaysAsync(Hand hand)
    {
        await Common.MaintainPlanAsync(hand);
        await ProposeAsync(hand);
        await HearAsync(hand);
        await DecideAsync(hand, CeaseCodes.Maintain);
        await hand.UntilAsync(2025, 11, 20);
        Assert.True(await hand.SaysAsync(hand.In("Mae’r CDU yn parhau", "The IDP goes on")), "The family is not told that the plan stays.");
    }

    private static async Task CeasedAsync(Hand hand)
    {
        await Common.MaintainPlanAsync(hand);
        await ProposeAsync(hand);
        await CeaseAsync(hand);
    }

    private static async Task EndedByLawAsync(Hand hand)
    {
        await Common.MaintainPlanAsync(hand);
        await ProposeAsync(hand);
        await hand.AnswerAsync(ReviewStepTypes.PlanEnds, ("how", ReviewCodes.Left), ("happenedOn", "2025-11-04"));
    }
}
