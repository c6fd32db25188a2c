namespace AlnWorkflows.Processes.AskTermDates;

/// <summary>The day on which this host last saw to it that every school is asked.</summary>
public sealed class TermDatesAsked
{
    public DateOnly? On { get; set; }
}
