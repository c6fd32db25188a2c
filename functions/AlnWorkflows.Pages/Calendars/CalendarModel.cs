using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Calendars;

/// <summary>One school year of a body's calendar.</summary>
/// <param name="Overlay">What the body itself has entered; null where nothing was.</param>
/// <param name="HasPending">The person has entered a change and not yet saved it.</param>
public sealed record CalendarModel(Body Body, SchoolCalendar Calendar, SchoolOverlay? Overlay, SchoolYear Year, DateOnly Today, bool MayEdit, bool HasPending, bool IsSaved)
{
    public bool IsCovered => Calendar.Years.Contains(Year);

    /// <summary>The years to choose from: those covered, this one and the next.</summary>
    public IEnumerable<SchoolYear> Years =>
        Calendar.Years.Append(SchoolYear.Of(Today)).Append(new SchoolYear(SchoolYear.Of(Today).StartYear + 1)).Distinct().Order();

    public IEnumerable<DateOnly> Days => Enumerable.Range(0, Year.Last.DayNumber - Year.First.DayNumber + 1).Select(Year.First.AddDays);

    /// <summary>The dates that bound the year's terms, each with how surely it is known.</summary>
    public IReadOnlyList<TermBound> Bounds() => IsCovered
        ? [.. Days.SelectMany(day => Calendar.Day(day).RestsOn).DistinctBy(bound => bound.Date).OrderBy(bound => bound.Date)]
        : [];

    /// <summary>The year as runs of days alike, weekends in term left out: what the drawing shows, in words.</summary>
    public IReadOnlyList<(DateOnly From, DateOnly To, CalendarDay Day)> Runs()
    {
        var runs = new List<(DateOnly From, DateOnly To, CalendarDay Day)>();
        foreach (var day in Days.Select(Calendar.Day).Where(day => day.Kind != DayKind.Weekend))
            if (runs.Count > 0 && runs[^1].Day is var last && last.Kind == day.Kind && last.Reason == day.Reason && last.Note == day.Note)
                runs[^1] = (runs[^1].From, day.Date, last);
            else
                runs.Add((day.Date, day.Date, day));
        return runs;
    }

    public int Count(DayKind kind) => Days.Count(day => Calendar.Day(day).Kind == kind);

    public BilingualText YearName => BilingualText.Same(Year.ToString());
}
