using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.Reviews;

namespace AlnWorkflows.Browser.Tests.Ends;

internal static class ReviewDrives
{
    public static ProcessDrives All { get; } = new(ReviewProcess.Name, ReviewStepTypes.Outcome,
    [
        new(ReviewEnd.PlanTransferred, hand => PlanEndsAsync(hand, ReviewCodes.Transferred)),
        new(ReviewEnd.LookedAfter, hand => PlanEndsAsync(hand, ReviewCodes.LookedAfter)),
        new(ReviewEnd.TakenOver, hand => PlanEndsAsync(hand, ReviewCodes.TakenOver)),
        new(ReviewEnd.LearnerLeft, LeaveAfterReviewAsync),
        new(ReviewEnd.NoConsentToPlan, hand => WithdrawConsentAsync(hand, _ => Task.CompletedTask)),
        new(ReviewEnd.DutyEnded, CeaseFromReviewAsync, ReviewWords.ClosingReason(ReviewEnd.PlanCeased)),
    ]);

    public static async Task PlanEndsAsync(Hand hand, string how)
    {
        await Common.MaintainPlanAsync(hand);
        await hand.AnswerAsync(ReviewStepTypes.PlanEnds, ("how", how), ("happenedOn", "2025-10-10"), ("where", "Abertawe"));
    }

    /// <summary>The young person does not consent to the plan being maintained any more, and has notice of what that means.</summary>
    public static async Task WithdrawConsentAsync(Hand hand, Func<Hand, Task> meanwhile)
    {
        await Common.MaintainPlanOfYoungPersonAsync(hand);
        await meanwhile(hand);
        await hand.AnswerAsync(ReviewStepTypes.PlanEnds, ("how", ReviewCodes.NoConsent), ("happenedOn", "2025-10-10"));
        await hand.UntilAsync(2025, 10, 13);
        await Common.GiveOnPaperAsync(hand, "2025-10-13");
        await hand.UntilAsync(2025, 10, 14);
    }

    /// <summary>The school reviews early, as the family hears it may, does not revise, and gives notice; then the learner leaves.</summary>
    private static async Task LeaveAfterReviewAsync(Hand hand)
    {
        await ReviewEarlyAsync(hand);
        await hand.TakeLinkAsync(hand.Parent);
        await hand.FillAsync(("views", hand.In("Mae’r cynllun yn gweithio.", "The plan works.")));
        await hand.AnswerAsync(ReviewStepTypes.Outcome, Found(hand, ReviewCodes.NoRevision));
        await hand.UntilAsync(2025, 11, 5);
        await Common.GiveOnPaperAsync(hand, "2025-11-05");
        await hand.UntilAsync(2025, 11, 6);
        await hand.AnswerAsync(ReviewStepTypes.PlanEnds, ("how", ReviewCodes.Left), ("happenedOn", "2025-11-06"));
    }

    /// <summary>The review finds that the learner no longer has ALN: ceasing ends the duty, and the reviews with it.</summary>
    private static async Task CeaseFromReviewAsync(Hand hand)
    {
        await ReviewEarlyAsync(hand);
        await hand.AnswerAsync(ReviewStepTypes.Outcome, Found(hand, ReviewCodes.NoLongerAln));
        await CeaseDrives.CeaseAsync(hand);
    }

    private static async Task ReviewEarlyAsync(Hand hand)
    {
        await Common.MaintainPlanAsync(hand);
        await hand.UntilAsync(2025, 11, 3);
        await hand.AnswerAsync(ReviewStepTypes.Ask, ("by", ReviewCodes.School), ("happenedOn", "2025-11-03"), ("why", hand.In("Cynnydd cyflym", "Fast progress")));
        await hand.UntilAsync(2025, 11, 4);
        await hand.AnswerAsync(ReviewStepTypes.Meeting, ("meeting", "not-wanted"));
    }

    private static (string, object)[] Found(Hand hand, string outcome) =>
    [
        ("happenedOn", "2025-11-04"), ("views", new[] { "learner", "parents", "teachers" }), ("progress", hand.In("Cynnydd da iawn", "Very good progress")), ("outcome", outcome),
        ("reasons", Common.Reasons), (CeaseSteps.ReplyByField, CeaseDrives.ReplyBy), ("telephoned", "yes"), ("telephonedOn", "2025-11-04"), ("telephonedBy", "Cerys Bowen"),
    ];
}
