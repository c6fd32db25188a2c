using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>Who is told of an open duty, and when: local practice around a statutory clock, never the law itself.</summary>
/// <param name="Rule">The id of the rule whose clocks it belongs to.</param>
/// <param name="Basis">Why these rungs, shown beside them.</param>
public sealed record Ladder(string Id, string Rule, BilingualText Basis, IReadOnlyList<Rung> Rungs);
