using AlnWorkflows.Processes.Calendars;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>The rungs of one clock, dated on one revision of its calendar.</summary>
/// <param name="Due">The rungs whose dates are known, in the order they fire.</param>
/// <param name="Undated">Those that lie beyond the calendar; they get their dates once <paramref name="Gap"/> is filled.</param>
/// <param name="Gap">The school year to enter; null where every rung is dated.</param>
public sealed record LadderPlan(IReadOnlyList<RungDue> Due, IReadOnlyList<Rung> Undated, SchoolYear? Gap);
