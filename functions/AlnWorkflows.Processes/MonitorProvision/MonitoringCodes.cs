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
}
