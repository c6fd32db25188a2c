namespace AlnWorkflows.Processes.Ports;

/// <summary>What a guest has answered in their own calendar.</summary>
/// <param name="At">When, by the calendar service's clock.</param>
public sealed record CalendarAnswer(string Address, MeetingAnswer Answer, DateTimeOffset At);
