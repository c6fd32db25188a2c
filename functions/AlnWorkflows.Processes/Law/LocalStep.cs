using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Law;

/// <summary>A step that authorities add beside a duty as their own practice: always shown apart from what the law asks,
/// and never late in law.</summary>
public sealed record LocalStep
{
    public required string Id { get; init; }

    /// <summary>What is done, in its base form.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>Why, shown beside it: it begins by saying that this is local practice.</summary>
    public required BilingualText Basis { get; init; }

    /// <summary>The id of the rule it stands beside; it is counted from the day that starts that rule's clock.</summary>
    public required string Rule { get; init; }

    public required Period Period { get; init; }

    /// <summary>The ids of the authorities that have taken it up; in others' schools it is not shown.</summary>
    public required IReadOnlyList<string> Authorities { get; init; }
}
