namespace AlnWorkflows.Processes.PreparePlan;

/// <summary>Preparing one learner's plan: its name within instance and step ids.</summary>
public static class PreparePlanProcess
{
    public const string Name = "prepare-plan";
}
