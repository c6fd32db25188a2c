using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>A day on which the school met though the term dates say it would not, and why.</summary>
public sealed record ExtraDay(DateOnly Date, BilingualText Reason);
