namespace AlnWorkflows.Processes.TargetedProvision;

/// <summary>The codes in answers that steer targeted provision.</summary>
public static class ProvisionCodes
{
    public const string Yes = "yes";

    public const string GoesOn = "goes-on";
    public const string TargetMet = "target-met";
    public const string Stopped = "stopped";

    public const string Learner = "learner";
    public const string Parents = "parents";

    public const string Arranged = "arranged";
}
