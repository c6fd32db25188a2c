namespace AlnWorkflows.Processes.Clocks;

/// <summary>The two counts of a clock: of a body's duty the safe one and the law's, of a family's period the earliest and the latest.</summary>
internal sealed record ClockCounts(Count Earlier, Count Later)
{
    public ClockDates Dates => new(Earlier.End, Later.End);
}
