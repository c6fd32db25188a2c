using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>What is wrong with one day or one school year of a calendar, and what to enter instead.</summary>
public sealed record CalendarProblem(DateOnly Date, BilingualText What);
