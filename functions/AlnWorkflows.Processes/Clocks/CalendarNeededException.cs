using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>The rule is counted on a calendar and none was given.</summary>
public sealed class CalendarNeededException(string rule, CalendarKind calendar) : DeadlineException(calendar == CalendarKind.FurtherEducation
    ? $"The rule \"{rule}\" is counted in term-time days and needs a calendar. Give the id of the further education institution’s calendar."
    : $"The rule \"{rule}\" is counted in school days and needs a calendar. Give the id of a school’s or local authority’s calendar.");
