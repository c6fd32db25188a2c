using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Law;

/// <summary>One duty or right of the law with its time limit, in one version, as data with its source. A clock keeps the version it began under.</summary>
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

    /// <summary>How long is allowed; null where the law gives no period, and so no clock.</summary>
    public required Period? Period { get; init; }

    /// <summary>What holds where there is no period: at once, for as long as something lasts; null where there is one.</summary>
    public BilingualText? WithoutPeriod { get; init; }

    /// <summary>What lifts the deadline (never the duty), in the law's phrase; empty where nothing does.</summary>
    public required IReadOnlyList<BilingualText> Exceptions { get; init; }

    /// <summary>The events any one of which meets the duty and stops the clock.</summary>
    public required IReadOnlyList<LegalEvent> StoppedBy { get; init; }

    /// <summary>The events that make the clock stand still; it keeps what is used up and goes on with the rest.</summary>
    public IReadOnlyList<LegalEvent> SuspendedBy { get; init; } = [];

    /// <summary>Who is told, and of what.</summary>
    public required IReadOnlyList<BilingualText> Told { get; init; }

    /// <summary>What else must be known by whoever relies on the dates.</summary>
    public IReadOnlyList<BilingualText> Notes { get; init; } = [];

    public required BilingualText Citation { get; init; }

    public required Confidence Confidence { get; init; }

    /// <summary>The first trigger date this version applies to, inclusive.</summary>
    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>The last trigger date this version applies to, inclusive; null while it is the law.</summary>
    public required DateOnly? EffectiveTo { get; init; }

    /// <exception cref="NoPeriodException">The law gives none.</exception>
    public Period RequirePeriod() => Period ?? throw new NoPeriodException(this);

    public bool IsInForceOn(DateOnly date) => EffectiveFrom <= date && !(EffectiveTo < date);
}
