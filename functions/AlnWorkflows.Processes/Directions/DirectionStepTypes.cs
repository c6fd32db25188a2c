namespace AlnWorkflows.Processes.Directions;

/// <summary>The step under which an authority’s direction is recorded.</summary>
public static class DirectionStepTypes
{
    public const string Direction = "direction";
}
