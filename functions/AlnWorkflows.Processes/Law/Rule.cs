using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Law;

/// <summary>One time limit of the law, in one version, as data with its source. A clock keeps the version it began under.</summary>
public sealed record Rule
{
    public required string Id { get; init; }

    /// <summary>Counts from 1; a change of anything that can move a date is a new version.</summary>
    public required int Version { get; init; }

    /// <summary>The duty in its base form, for use after a colon or as a heading.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>Who owes the duty, or holds the right.</summary>
    public required BilingualText OwedBy { get; init; }

    public required PeriodOwner PeriodOf { get; init; }

    /// <summary>The events that may start the period; the first is the usual one.</summary>
    public required IReadOnlyList<LegalEvent> Anchors { get; init; }

    /// <summary>How many of <see cref="Unit"/> are allowed.</summary>
    public required int Length { get; init; }

    public required PeriodUnit Unit { get; init; }

    public required FirstDay FirstDay { get; init; }

    public required RollForward RollForward { get; init; }

    public required CalendarKind Calendar { get; init; }

    /// <summary>What lifts the deadline (never the duty), in the law's phrase; empty where nothing does.</summary>
    public required IReadOnlyList<BilingualText> Exceptions { get; init; }

    /// <summary>The events any one of which meets the duty and stops the clock.</summary>
    public required IReadOnlyList<LegalEvent> StoppedBy { get; init; }

    /// <summary>Who is told, and of what.</summary>
    public required IReadOnlyList<BilingualText> Told { get; init; }

    public required BilingualText Citation { get; init; }

    public required Confidence Confidence { get; init; }

    /// <summary>The first trigger date this version applies to, inclusive.</summary>
    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>The last trigger date this version applies to, inclusive; null while it is the law.</summary>
    public required DateOnly? EffectiveTo { get; init; }

    public bool IsInForceOn(DateOnly date) => EffectiveFrom <= date && !(EffectiveTo < date);
}
