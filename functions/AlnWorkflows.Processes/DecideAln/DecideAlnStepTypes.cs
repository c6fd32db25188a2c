namespace AlnWorkflows.Processes.DecideAln;

/// <summary>The types of step of <see cref="DecideAlnOrchestration"/>.</summary>
public static class DecideAlnStepTypes
{
    public const string Consent = "consent";
    public const string WithdrawConsent = "withdraw-consent";
    public const string TellChild = "tell-child";
    public const string FamilyViews = "family-views";
    public const string Evidence = "evidence";
    public const string ParentWithdraws = "parent-withdraws";
    public const string LearnerLeft = "learner-left";
    public const string CorrectAwareness = "correct-awareness";
    public const string ChooseNearTheEnd = "choose-near-end";
    public const string Decision = "decision";
    public const string TakeDecisionBack = "take-back-decision";
    public const string NotDeciding = "not-deciding";
    public const string ReferralReceived = "referral-received";
}
