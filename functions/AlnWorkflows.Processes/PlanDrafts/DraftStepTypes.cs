namespace AlnWorkflows.Processes.PlanDrafts;

/// <summary>The types of step about drafts of a plan.</summary>
public static class DraftStepTypes
{
    public const string Share = "share-draft";
    public const string Comments = "draft-comments";
}
