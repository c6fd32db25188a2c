namespace AlnWorkflows.Processes.Directions;

/// <summary>The fields and codes of an authority’s direction.</summary>
public static class DirectionCodes
{
    public const string What = "what";

    /// <summary>The school is to prepare a plan and maintain it.</summary>
    public const string Prepare = "prepare";

    /// <summary>The school is to maintain a plan that the authority has prepared.</summary>
    public const string Maintain = "maintain";

    public const string CopyFirstGivenOn = "copyFirstGivenOn";
}
