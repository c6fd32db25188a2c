using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>A day on which the school was shut though it should have met, and why (snow, polling station).</summary>
/// <param name="Part">Shut for one session only, the other was held: the day stays a school day.</param>
public sealed record SchoolClosure(DateOnly Date, BilingualText Reason, ClosedPart Part = ClosedPart.WholeDay);
