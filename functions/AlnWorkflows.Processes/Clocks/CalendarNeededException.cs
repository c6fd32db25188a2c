using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>The rule is counted on a calendar and none was given.</summary>
public sealed class CalendarNeededException(string rule)
    : DeadlineException($"The rule \"{rule}\" is counted in school days and needs a calendar. Give the id of a school’s or local authority’s calendar.");
