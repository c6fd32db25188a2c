using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.Browser.Tests.Ends;

internal static class MonitoringDrives
{
    public static ProcessDrives All { get; } = new(MonitorProvisionProcess.Name, MonitoringStepTypes.Row,
    [
        new(ReviewEnd.PlanCeased, CeasedAsync),
        new(ReviewEnd.PlanTransferred, hand => PlanEndsAsync(hand, ReviewCodes.Transferred)),
        new(ReviewEnd.LookedAfter, hand => PlanEndsAsync(hand, ReviewCodes.LookedAfter)),
        new(ReviewEnd.TakenOver, hand => PlanEndsAsync(hand, ReviewCodes.TakenOver)),
        new(ReviewEnd.LearnerLeft, LeaveAfterJudgementAsync),
        new(ReviewEnd.NoConsentToPlan, hand => ReviewDrives.WithdrawConsentAsync(hand, AddRowAsync)),
    ])
    {
        Others = [new(ReviewEnd.DutyEnded, "no page leads here: whatever ends the duty from a page closes the case, and its reason is this end’s")],
    };

    private static async Task MonitorAsync(Hand hand)
    {
        await Common.MaintainPlanAsync(hand);
        await AddRowAsync(hand);
    }

    private static Task AddRowAsync(Hand hand) => hand.AnswerAsync(MonitoringStepTypes.Row,
        ("section", MonitoringCodes.School), ("what", hand.In("Grŵp darllen", "Reading group")), ("often", hand.In("Deirgwaith yr wythnos", "Three times a week")),
        ("outcome", hand.In("Darllen 100 gair", "To read 100 words")), ("deliverers", new[] { "demo-teacher", DemonstrationStory.Alnco }), ("welsh", true), ("from", "2025-10-10"));

    private static async Task PlanEndsAsync(Hand hand, string how)
    {
        await MonitorAsync(hand);
        await hand.AnswerAsync(ReviewStepTypes.PlanEnds, ("how", how), ("happenedOn", "2025-10-10"));
    }

    private static async Task CeasedAsync(Hand hand)
    {
        await MonitorAsync(hand);
        await CeaseDrives.ProposeAsync(hand);
        await CeaseDrives.CeaseAsync(hand);
    }

    /// <summary>The row is judged in the last week of the half-term; then the learner leaves.</summary>
    private static async Task LeaveAfterJudgementAsync(Hand hand)
    {
        await MonitorAsync(hand);
        await hand.UntilAsync(2025, 12, 16);
        await hand.AnswerAsync(MonitoringStepTypes.Judge, ("verdict1", MonitoringCodes.Well));
        await hand.AnswerAsync(ReviewStepTypes.PlanEnds, ("how", ReviewCodes.Left), ("happenedOn", "2025-12-16"));
    }
}
