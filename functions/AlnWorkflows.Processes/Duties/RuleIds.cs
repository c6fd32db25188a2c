namespace AlnWorkflows.Processes.Duties;

/// <summary>The rules of the rule table that processes name.</summary>
public static class RuleIds
{
    public const string SchoolDecideAndIdp = "school-decide-and-idp";

    public const string LaDecideAndIdp = "la-decide-and-idp";

    public const string Review12Months = "review-12-months";

    public const string ReviewOnRequestSchool = "review-on-request-school";

    /// <summary>The family’s: to ask the authority to reconsider before the plan ends.</summary>
    public const string WindowToAskBeforeCeasing = "cpy-window-cease";

    /// <summary>The family’s.</summary>
    public const string Appeal = "appeal";
}
