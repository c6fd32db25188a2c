using AlnWorkflows.Processes.Calendars;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>One count from a trigger: what the explanation of it rests on. London dates, inclusive.</summary>
/// <param name="Trigger">The day that starts it.</param>
/// <param name="First">The first day that may be counted.</param>
/// <param name="Last">The last day of the period itself.</param>
/// <param name="End">The last day in law: <paramref name="Last"/>, or the later day that stands in its place.</param>
/// <param name="Length">How many units were counted.</param>
/// <param name="Days">The calendar the days were counted on; null where every day counts.</param>
/// <param name="Counted">Which days of it were.</param>
internal sealed record Count(
    DateOnly Trigger, DateOnly First, DateOnly Last, DateOnly End, int Length, IDayCalendar? Days, CountedDays Counted);
