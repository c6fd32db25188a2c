namespace AlnWorkflows.Processes.InterimProvision;

/// <summary>The types of step about what is provided until there is a plan.</summary>
public static class InterimStepTypes
{
    public const string Record = "interim-provision";
    public const string Change = "interim-change";
}
