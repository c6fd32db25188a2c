namespace AlnWorkflows.Processes.Reviews;

/// <summary>The codes in answers that steer the reviews.</summary>
public static class ReviewCodes
{
    public const string Family = "family";
    public const string Nhs = "nhs";
    public const string School = "school";

    public const string Review = "review";
    public const string Unnecessary = "unnecessary";

    public const string Revise = "revise";
    public const string NoRevision = "no-revision";
    public const string NoLongerAln = "no-longer-aln";

    public const string Ceased = "ceased";
    public const string Kept = "kept";

    public const string Authority = "authority";
    public const string Tribunal = "tribunal";

    public const string Left = "left";
    public const string Transferred = "transferred";
    public const string LookedAfter = "looked-after";
    public const string TakenOver = "taken-over";
    public const string NoConsent = "no-consent";
}
