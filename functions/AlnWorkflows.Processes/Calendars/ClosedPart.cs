namespace AlnWorkflows.Processes.Calendars;

/// <summary>How much of a day a school was shut. A school day has two sessions; one that was held makes it a school day.</summary>
public enum ClosedPart
{
    WholeDay,
    Morning,
    Afternoon,
}
