namespace AlnWorkflows.Benchmarks.Costs;

/// <summary>Somebody who runs the service for a year.</summary>
/// <param name="Bodies">Schools and authorities with records of their own.</param>
internal sealed record Deployment(string Name, int Cases, int Bodies)
{
    /// <summary>Assumed: maintained schools in Wales and their authorities, and plans at a few in a hundred pupils.</summary>
    public static IReadOnlyList<Deployment> All { get; } =
    [
        new("a school", 60, 2),
        new("an authority", 1_500, 67),
        new("Wales", 45_000, 1_482),
    ];
}
