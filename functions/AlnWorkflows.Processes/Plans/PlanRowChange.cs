namespace AlnWorkflows.Processes.Plans;

/// <summary>What became of a row of a plan since the version before.</summary>
public enum PlanRowChange
{
    None,
    New,
    Changed,
    Ended,
}
