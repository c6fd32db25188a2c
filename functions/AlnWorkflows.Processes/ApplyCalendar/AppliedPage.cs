namespace AlnWorkflows.Processes.ApplyCalendar;

/// <param name="Moved">How many clocks of the page got other dates.</param>
/// <param name="Continuation">Where the next page begins; null after the last.</param>
public sealed record AppliedPage(int Moved, string? Continuation);
