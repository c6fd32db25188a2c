using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>A clock with the dates that come out of it with one revision of its calendar, and why.</summary>
/// <param name="Marks">The rule's mark first, then that of every calendar date the count rests on, in order of date.</param>
public sealed record ClockReading(
    Clock Clock, ClockDates Dates, Explanation Explanation, IReadOnlyList<ConfidenceMark> Marks)
{
    /// <inheritdoc cref="ClockDates"/>
    public DateOnly SafeBy => Dates.SafeBy;

    /// <inheritdoc cref="ClockDates"/>
    public DateOnly LegalLatest => Dates.LegalLatest;

    /// <summary>The weakest of all marks: what stands beside the deadline.</summary>
    public Confidence Confidence => Marks.Max(mark => mark.Confidence);
}
