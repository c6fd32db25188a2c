namespace AlnWorkflows.Processes.Duties;

/// <summary>The events that start and stop clocks, as the rule table names them.</summary>
public static class LegalEvents
{
    public const string BroughtToAttention = "broughtToAttention";
    public const string YoungPersonConsented = "youngPersonConsented";
    public const string NoAlnNoticeGiven = "noAlnNoticeGiven";
    public const string DirectionReceived = "directionReceived";
    public const string CopyGiven = "copyGiven";
    public const string ReferredToLocalAuthority = "referredToLocalAuthority";
    public const string CopyFirstGiven = "copyFirstGiven";
    public const string PreviousReviewOutcomeGiven = "previousReviewOutcomeGiven";
    public const string DayAfterPreviousPeriod = "dayAfterPreviousPeriod";
    public const string ReviewRequested = "reviewRequested";
    public const string RevisedPlanGiven = "revisedPlanGiven";
    public const string NoticeNotToRevise = "noticeNotToRevise";
    public const string RefusedAsUnnecessary = "refusedAsUnnecessary";
    public const string ReconsideredByLocalAuthority = "reconsideredByLocalAuthority";
    public const string CeaseNoticeGiven = "ceaseNoticeGiven";
    public const string NoticeOfDecisionGiven = "noticeOfDecisionGiven";
    public const string ReferredForDisagreementResolution = "referredForDisagreementResolution";
    public const string OrderedByTribunal = "orderedByTribunal";
}
