namespace AlnWorkflows.Pages.Demonstration;

/// <summary>One move of the clock, with the London dates on which something was due on the way.</summary>
public sealed record ClockMove(DateTimeOffset From, DateTimeOffset To, IReadOnlyList<DateOnly> Stops);
