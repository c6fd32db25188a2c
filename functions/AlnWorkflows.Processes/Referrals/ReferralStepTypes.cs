namespace AlnWorkflows.Processes.Referrals;

/// <summary>The types of step of <see cref="ReferralOrchestration"/> that are its own.</summary>
public static class ReferralStepTypes
{
    public const string Pack = "referral-pack";
    public const string HandOver = "referral-hand-over";
    public const string Answer = "referral-answer";
}
