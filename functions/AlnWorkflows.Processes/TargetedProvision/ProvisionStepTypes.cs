namespace AlnWorkflows.Processes.TargetedProvision;

/// <summary>The types of step of <see cref="TargetedProvisionOrchestration"/>.</summary>
public static class ProvisionStepTypes
{
    public const string Agreed = "provision-agreed";
    public const string Review = "provision-review";
    public const string ReviewEarly = "provision-review-early";
    public const string Appears = "provision-appears";
    public const string FamilyAsks = "provision-family-asks";
}
