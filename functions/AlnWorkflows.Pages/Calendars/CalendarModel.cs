using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Calendars;

/// <summary>One school year of a school's calendar.</summary>
/// <param name="Overlay">What the school itself has entered; null where nothing was.</param>
public sealed record CalendarModel(Body Body, SchoolCalendar Calendar, SchoolOverlay? Overlay, SchoolYear Year, DateOnly Today, bool MayEdit, bool IsSaved)
{
    public bool IsCovered => Calendar.Years.Contains(Year);

    /// <summary>The years to choose from: those covered, this one and the next.</summary>
    public IEnumerable<SchoolYear> Years =>
        Calendar.Years.Append(SchoolYear.Of(Today)).Append(new SchoolYear(SchoolYear.Of(Today).StartYear + 1)).Distinct().Order();

    /// <summary>The dates that bound the year's terms, each with how surely it is known.</summary>
    public IReadOnlyList<TermBound> Bounds() => IsCovered
        ? [.. Enumerable.Range(0, Year.Last.DayNumber - Year.First.DayNumber + 1)
            .SelectMany(day => Calendar.Day(Year.First.AddDays(day)).RestsOn).DistinctBy(bound => bound.Date).OrderBy(bound => bound.Date)]
        : [];
}
