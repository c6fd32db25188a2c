namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>The codes in answers about provision and how it works.</summary>
public static class MonitoringCodes
{
    public const string School = "2B";
    public const string Nhs = "2C";

    public const string Ends = "ends";
    public const string Deliverers = "deliverers";

    public const string Well = "well";
    public const string Partly = "partly";
    public const string Not = "not";

    public const string Yes = "yes";
    public const string No = "no";

    /// <summary>What should be given in Welsh is.</summary>
    public const string Available = "available";

    /// <summary>It cannot be yet; reasonable steps are being taken.</summary>
    public const string Steps = "steps";
}
