namespace AlnWorkflows.Processes.Cease;

/// <summary>The event that tells the plan’s reviews that ceasing has ended and the plan stays.</summary>
public static class CeaseEvents
{
    public const string PlanStays = "plan-stays";
}
