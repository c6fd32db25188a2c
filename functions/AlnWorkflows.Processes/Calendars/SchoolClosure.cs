using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>A whole day on which the school was shut though it should have met, and why (snow, polling station).</summary>
public sealed record SchoolClosure(DateOnly Date, BilingualText Reason);
