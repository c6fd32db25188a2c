namespace AlnWorkflows.Processes.Reviews;

/// <summary>The types of step of <see cref="ReviewOrchestration"/>.</summary>
public static class ReviewStepTypes
{
    public const string Ask = "review-ask";
    public const string DecideRequest = "review-decide-request";
    public const string ChooseWeek = "review-week";
    public const string FirstLook = "review-first-look";
    public const string Prepare = "review-prepare";
    public const string Meeting = "review-meeting";
    public const string Views = "review-views";
    public const string Outcome = "review-outcome";
    public const string Ceasing = "review-ceasing";
    public const string DoneElsewhere = "review-elsewhere";
    public const string PlanEnds = "review-plan-ends";
}
