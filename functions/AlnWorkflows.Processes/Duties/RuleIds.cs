namespace AlnWorkflows.Processes.Duties;

/// <summary>The rules of the rule table that processes name.</summary>
public static class RuleIds
{
    public const string SchoolDecideAndIdp = "school-decide-and-idp";

    public const string SchoolIdpOnDirection = "school-idp-on-direction";

    public const string LaDecideAndIdp = "la-decide-and-idp";

    public const string Review12Months = "review-12-months";

    public const string ReviewOnRequestSchool = "review-on-request-school";

    /// <summary>The family’s: to ask the authority to reconsider before the plan ends.</summary>
    public const string WindowToAskBeforeCeasing = "cpy-window-cease";

    /// <summary>The family’s.</summary>
    public const string Appeal = "appeal";

    public const string FirstNotification = "first-notification";

    public const string YoungPersonConsent = "yp-consent";

    public const string ReferLookedAfter = "lac-refer";

    public const string ReferDualRegistered = "dual-reg-refer";

    public const string NhsReviewRequest = "nhs-review-request";

    public const string RevisedPlanCopy = "revised-plan-copy";

    public const string InterimAlp = "interim-alp";

    public const string CeaseAutomatic = "cease-automatic";

    public const string CeaseProposal = "cease-proposal";

    public const string CeaseDecision = "cease-decision";

    public const string CeaseStandstill = "cease-standstill-school";
}
