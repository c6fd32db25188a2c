namespace AlnWorkflows.Processes.InterimProvision;

/// <summary>The codes in answers about what is provided until there is a plan.</summary>
public static class InterimCodes
{
    public const string Provided = "provided";
    public const string None = "none";
}
