using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>One term: its first and last day and those of the half-term holiday in it, all inclusive.</summary>
public sealed record TermDates(MarkedDate First, MarkedDate HalfTermFirst, MarkedDate HalfTermLast, MarkedDate Last)
{
    public TermDates AtBest(Confidence confidence) => new(
        First.AtBest(confidence), HalfTermFirst.AtBest(confidence), HalfTermLast.AtBest(confidence), Last.AtBest(confidence));
}
