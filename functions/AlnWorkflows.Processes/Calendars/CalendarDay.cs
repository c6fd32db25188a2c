using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>One day of a calendar.</summary>
/// <param name="Reason">Why it is not counted; null on a school day or working day.</param>
/// <param name="RestsOn">The term dates that put it in or out of term; an error in one of them would change the day.</param>
/// <param name="Note">What is to be said of a school day that is not like others: shut for one session, or an extra day.</param>
/// <param name="IsExtra">The term dates do not have it.</param>
public sealed record CalendarDay(DateOnly Date, DayKind Kind, BilingualText? Reason, IReadOnlyList<TermBound> RestsOn, BilingualText? Note = null, bool IsExtra = false);
