using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.InterimProvision;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Plans;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Reviews;

namespace AlnWorkflows.Browser.Tests.Ends;

internal static class PreparePlanDrives
{
    public static ProcessDrives All { get; } = new(PreparePlanProcess.Name, PreparePlanStepTypes.UploadPlan,
    [
        new(PreparePlanOutcome.PlanGiven, GivePlanAsync, new("CDU yn cael ei gynnal", "IDP maintained")),
        new(PreparePlanOutcome.DecidedAgain, TakenBackAsync, new("Yn penderfynu", "Deciding")),
        new(PreparePlanOutcome.NoConsent, NoConsentAsync),
        new(PreparePlanOutcome.LearnerLeft, LeaveAsync),
        new(PreparePlanOutcome.PlanEnded, PassOnAsync, ReviewWords.ClosingReason(ReviewEnd.PlanTransferred)),
    ]);

    private static async Task PrepareAsync(Hand hand)
    {
        await hand.UntilAsync(2025, 10, 6);
        await Common.DecidePlanAsync(hand, "2025-10-06");
    }

    private static async Task GivePlanAsync(Hand hand)
    {
        await hand.GivenCaseAsync();
        await PrepareAsync(hand);
        await hand.AnswerAsync(InterimStepTypes.Record,
            ("provision", InterimCodes.Provided), ("what", hand.In("Grŵp darllen", "Reading group")), ("who", "Ffion Harries"), ("since", "2025-10-06"));
        await hand.UntilAsync(2025, 10, 9);
        await UploadAsync(hand);
        await Common.GiveCopiesAsync(hand, "2025-10-09");
        await hand.UntilAsync(2025, 10, 10);
    }

    /// <summary>What the plan contains, one row of its provision, and the file where the answers are checked.</summary>
    private static Task UploadAsync(Hand hand)
    {
        (string Field, object Answer)[] row =
        [
            ("section", MonitoringCodes.School), ("what", hand.In("Grŵp darllen", "Reading group")), ("often", hand.In("Deirgwaith yr wythnos", "Three times a week")),
            ("outcome", hand.In("Darllen 100 gair", "To read 100 words")), ("deliverers", new[] { "demo-teacher" }), ("welsh", true), ("welshHow", MonitoringCodes.Available), ("from", "2025-10-10"),
        ];
        return hand.AnswerAsync(PreparePlanStepTypes.UploadPlan,
        [
            .. Common.PlanParts, (PlanUploadFields.Another(0), true), .. row.Select(one => ($"{one.Field}{PlanUploadFields.FirstRow}", one.Answer)),
            (PlanUploadFields.Another(1), false), (PlanUploadFields.File, Common.Plan),
        ]);
    }

    /// <summary>The headteacher stops the notice before it leaves.</summary>
    private static async Task TakenBackAsync(Hand hand)
    {
        await hand.GivenCaseAsync();
        await PrepareAsync(hand);
        await hand.AnswerAsAsync("demo-headteacher", DecideAlnStepTypes.TakeDecisionBack, ("why", hand.In("Camgymeriad oedd cofnodi hyn.", "This was recorded by mistake.")));
    }

    private static async Task NoConsentAsync(Hand hand)
    {
        await Common.StartForYoungPersonAsync(hand);
        await PrepareAsync(hand);
        await Common.WithdrawConsentAsync(hand);
    }

    private static async Task LeaveAsync(Hand hand)
    {
        await hand.GivenCaseAsync();
        await PrepareAsync(hand);
        await hand.AnswerAsync(DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-10-06"));
    }

    /// <summary>One of two has a copy when another body takes over the plan.</summary>
    private static async Task PassOnAsync(Hand hand)
    {
        await hand.GivenCaseAsync();
        await PrepareAsync(hand);
        await hand.UntilAsync(2025, 10, 9);
        await UploadAsync(hand);
        await hand.AnswerAsync(PreparePlanStepTypes.GiveCopy, ("version", "1"), ("means", "ByHand"), ("happenedOn", "2025-10-09"));
        await hand.AnswerAsync(ReviewStepTypes.PlanEnds, ("how", ReviewCodes.Transferred), ("happenedOn", "2025-10-09"), ("where", "Abertawe"));
    }
}
