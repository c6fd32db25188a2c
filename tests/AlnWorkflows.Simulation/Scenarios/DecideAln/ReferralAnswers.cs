using AlnWorkflows.Processes.Referrals;

namespace AlnWorkflows.Simulation.Scenarios.DecideAln;

/// <summary>Answers of school and authority about a referral, right for every version of its pack.</summary>
internal static class ReferralAnswers
{
    public static (string Field, string Value)[] Pack { get; } =
        [("contents", PackItems.Concern), ("known", "Anawsterau darllen"), ("undetermined", "Mae angen seicolegydd"), ("undeterminedReply", "Daeth yr adroddiad")];

    /// <param name="which">0 refuses; else the authority accepts.</param>
    public static (string Field, string Value)[] OfAuthority(int which, string today) =>
    [
        ("happenedOn", today), ("receivedOn", today), ("saidBy", "Owain Huws"),
        .. which == 0
            ? new[] { ("answer", ReferralCodes.Refused), ("failed", "undetermined"), ("undeterminedChange", "Adroddiad") }
            : [("answer", ReferralCodes.Accepted)],
    ];
}
