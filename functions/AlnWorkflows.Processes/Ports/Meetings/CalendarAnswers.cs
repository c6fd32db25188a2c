namespace AlnWorkflows.Processes.Ports;

/// <summary>What the guests of one event have answered so far.</summary>
public sealed record CalendarAnswers(CalendarResult Result, IReadOnlyList<CalendarAnswer> Given);
