using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>A bank holiday of England and Wales on the day it is kept, which may be a substitute day.</summary>
public sealed record BankHoliday(DateOnly Date, BilingualText Name);
