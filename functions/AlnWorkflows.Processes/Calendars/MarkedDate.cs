using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>A published date with how surely it is known.</summary>
public sealed record MarkedDate(DateOnly Date, Confidence Confidence)
{
    /// <summary>The same date, marked no better than this.</summary>
    public MarkedDate AtBest(Confidence confidence) =>
        Confidence < confidence ? this with { Confidence = confidence } : this;
}
