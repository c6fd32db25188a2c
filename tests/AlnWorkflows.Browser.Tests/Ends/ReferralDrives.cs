using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Referrals;

namespace AlnWorkflows.Browser.Tests.Ends;

internal static class ReferralDrives
{
    public static ProcessDrives All { get; } = new(ReferralProcess.Name, ReferralStepTypes.Pack,
    [
        new(ReferralOutcome.Accepted, AcceptedAsync),
        new(ReferralOutcome.DecidedAgain, TakenBackAsync, new("Yn penderfynu", "Deciding")),
        new(ReferralOutcome.NoConsent, NoConsentAsync),
        new(ReferralOutcome.LearnerLeft, LeaveAsync),
    ]);

    private static async Task ReferAsync(Hand hand)
    {
        await hand.UntilAsync(2025, 10, 6);
        await Common.DecideReferralAsync(hand, "2025-10-06");
        await hand.AnswerAsync(ReferralStepTypes.Pack,
            ("known", hand.In("Anawsterau darllen", "Difficulties in reading")), ("undetermined", hand.In("Mae angen seicolegydd addysg.", "An educational psychologist is needed.")));
    }

    private static async Task OfficerAnswersAsync(Hand hand, params (string, object)[] answer)
    {
        await hand.TakeLinkAsync(Common.Officer);
        await hand.FollowAsync("main a.govuk-button");
        await hand.FillAsync([("saidBy", "Meinir Thomas"), .. answer]);
    }

    /// <summary>Refused on one point, answered in a second version, and accepted.</summary>
    private static async Task AcceptedAsync(Hand hand)
    {
        await hand.GivenCaseAsync();
        await ReferAsync(hand);
        await hand.UntilAsync(2025, 10, 8);
        await OfficerAnswersAsync(hand,
            ("answer", ReferralCodes.Refused), ("happenedOn", "2025-10-08"), ("receivedOn", "2025-10-07"), ("failed", new[] { "undetermined" }), ("undeterminedChange", hand.In("Adroddiad seicolegydd", "A psychologist’s report")));
        await hand.AnswerAsync(ReferralStepTypes.Pack, ("undeterminedReply", hand.In("Mae’r adroddiad yn y pecyn nawr.", "The report is in the pack now.")));
        await hand.UntilAsync(2025, 10, 9);
        await OfficerAnswersAsync(hand, ("answer", ReferralCodes.Accepted), ("happenedOn", "2025-10-09"));
        await Common.GiveOnPaperAsync(hand, "2025-10-09");
        await hand.UntilAsync(2025, 10, 10);
    }

    private static async Task TakenBackAsync(Hand hand)
    {
        await hand.GivenCaseAsync();
        await ReferAsync(hand);
        await hand.AnswerAsync(DecideAlnStepTypes.TakeDecisionBack, ("why", hand.In("Daeth adroddiad newydd.", "A new report has come.")));
    }

    private static async Task NoConsentAsync(Hand hand)
    {
        await Common.StartForYoungPersonAsync(hand);
        await ReferAsync(hand);
        await Common.WithdrawConsentAsync(hand);
    }

    private static async Task LeaveAsync(Hand hand)
    {
        await hand.GivenCaseAsync();
        await ReferAsync(hand);
        await hand.AnswerAsync(DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-10-06"));
    }
}
