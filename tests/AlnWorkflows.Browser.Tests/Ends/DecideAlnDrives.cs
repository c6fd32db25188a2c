using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.Browser.Tests.Ends;

internal static class DecideAlnDrives
{
    public static ProcessDrives All { get; } = new(DecideAlnProcess.Name, DecideAlnStepTypes.Decision,
    [
        new(DecideAlnOutcome.NotDeciding, NotDecidingAsync),
        new(DecideAlnOutcome.NoConsent, NoConsentAsync),
        new(DecideAlnOutcome.NoAln, NoAlnAsync),
        new(DecideAlnOutcome.Referred, LookedAfterAsync),
        new(DecideAlnOutcome.HandedOver, PlanAsync, new("Yn llunio’r CDU", "Preparing the IDP"), IsHandedOver: true),
        new(DecideAlnOutcome.LearnerLeft, LeaveAsync),
    ]);

    private static async Task NotDecidingAsync(Hand hand)
    {
        await hand.StartAsync(("planMaintained", true));
        await hand.AnswerAsync(DecideAlnStepTypes.NotDeciding,
            ("happenedOn", "2025-09-15"), ("route", nameof(RouteOut.PlanMaintained)), ("reasons", Common.Reasons), ("telephoned", "yes"), ("telephonedOn", "2025-09-15"), ("telephonedBy", "Cerys Bowen"));
        await hand.UntilAsync(2025, 9, 16);
        await Common.GiveOnPaperAsync(hand, "2025-09-16");
        await hand.UntilAsync(2025, 9, 17);
    }

    private static async Task NoConsentAsync(Hand hand)
    {
        var learner = hand.AddressOf("dysgwr");
        await hand.StartAsync(("dateOfBirth", "2008-03-02"), ("learnerEmail", learner));
        await hand.UntilAsync(2025, 9, 16);
        await hand.TakeLinkAsync(learner);
        await hand.FillAsync(("consent", "no"), ("happenedOn", "2025-09-16"));
        await hand.UntilAsync(2025, 9, 17);
        await Common.GiveOnPaperAsync(hand, "2025-09-17");
        await hand.UntilAsync(2025, 9, 18);
    }

    private static async Task NoAlnAsync(Hand hand)
    {
        await hand.StartAsync();
        await hand.UntilAsync(2025, 9, 16);
        await hand.TakeLinkAsync(hand.Parent);
        await hand.FillAsync(("views", hand.In("Mae hi’n hapus.", "She is happy.")));
        await hand.UntilAsync(2025, 10, 6);
        await hand.AnswerAsync("tell-child", ("told", "told"), ("happenedOn", "2025-09-17"), ("how", hand.In("Yn y dosbarth", "In class")));
        await hand.AnswerAsync(DecideAlnStepTypes.Decision, [.. DemonstrationStory.NoAln(new(2025, 10, 6)).Select(one => (one.Key, one.Value))]);
        await hand.UntilAsync(2025, 10, 7);
        await Common.GiveOnPaperAsync(hand, "2025-10-07");
        await hand.UntilAsync(2025, 10, 8);
    }

    private static async Task LookedAfterAsync(Hand hand)
    {
        await hand.StartAsync(("lookedAfter", true));
        await hand.AnswerAsync(DecideAlnStepTypes.NotDeciding, ("happenedOn", "2025-09-15"), ("route", nameof(RouteOut.LookedAfter)), ("reasons", Common.Reasons));
        await hand.UntilAsync(2025, 9, 16);
        await Common.GiveOnPaperAsync(hand, "2025-09-16");
        await hand.AnswerAsync(DecideAlnStepTypes.ReferralReceived, ("happenedOn", "2025-09-16"));
        await hand.UntilAsync(2025, 9, 17);
    }

    private static async Task PlanAsync(Hand hand)
    {
        await hand.StartAsync();
        await hand.AnswerFromHomeAsync("demo-teacher", "evidence", ("tried", hand.In("Grŵp darllen", "A reading group")), ("progress", hand.In("Araf", "Slow")));
        await hand.UntilAsync(2025, 10, 6);
        await Common.RecordPlanAsync(hand, "2025-10-06");
    }

    private static async Task LeaveAsync(Hand hand)
    {
        await hand.StartAsync();
        await hand.UntilAsync(2025, 9, 22);
        await hand.AnswerAsync(DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-09-19"), ("where", "Abertawe"));
    }
}
