namespace AlnWorkflows.Processes.PreparePlan;

/// <summary>The types of step of <see cref="PreparePlanOrchestration"/> that are its own.</summary>
public static class PreparePlanStepTypes
{
    public const string UploadPlan = "upload-plan";
    public const string GiveCopy = "give-copy";
}
