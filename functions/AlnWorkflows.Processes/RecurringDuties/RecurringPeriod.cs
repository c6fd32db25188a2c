using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>One period of a recurring duty at one school. All dates are London dates, both ends inclusive.</summary>
/// <param name="Id">The same however its dates move: the second half of the spring term stays that.</param>
/// <param name="AskFrom">From when its owner is asked; it may be recorded from <paramref name="First"/>.</param>
/// <param name="SafeBy">Chase on it.</param>
/// <param name="Last">Missed after it.</param>
public sealed record RecurringPeriod(string Id, SchoolYear Year, BilingualText Name, DateOnly First, DateOnly AskFrom, DateOnly SafeBy, DateOnly Last);
