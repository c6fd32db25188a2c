using AlnWorkflows.Processes.Calendars;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>Dates the rungs of a ladder. Pure.</summary>
public static class LadderDays
{
    /// <summary>When rungs fire, in London.</summary>
    public static readonly TimeOnly FiringTime = new(8, 0);

    /// <summary>
    /// Every rung with its date. Rungs of the same instant keep the ladder's order. A rung that the calendar does not
    /// reach is left undated rather than refused, so that a duty whose own dates are known can begin.
    /// </summary>
    /// <param name="trigger">The day that started the clock.</param>
    /// <param name="calendar">The school's.</param>
    public static LadderPlan Of(Ladder ladder, DateOnly trigger, ClockDates dates, SchoolCalendar calendar)
    {
        var due = new List<RungDue>();
        var undated = new List<Rung>();
        SchoolYear? gap = null;
        foreach (var rung in ladder.Rungs)
            try
            {
                var on = DateOf(rung.Day, trigger, dates, calendar);
                due.Add(new RungDue(rung, on, London.At(FiringDay(on, calendar), FiringTime)));
            }
            catch (CalendarGapException e)
            {
                undated.Add(rung);
                gap ??= e.SchoolYear;
            }
        return new LadderPlan([.. due.OrderBy(rung => rung.At)], undated, gap);
    }

    private static DateOnly DateOf(RungDay day, DateOnly trigger, ClockDates dates, SchoolCalendar calendar)
    {
        var from = day.From switch
        {
            RungFrom.Trigger => trigger,
            RungFrom.SafeBy => dates.SafeBy,
            _ => calendar.FirstSchoolDayAfter(dates.LegalLatest),
        };
        return day.In switch
        {
            RungUnit.CountedDays => calendar.Count(from, day.Add, CountedDays.SchoolAndInsetDays),
            RungUnit.SchoolDays => calendar.Count(from, day.Add, CountedDays.SchoolDays),
            _ => from.AddDays(7 * day.Add),
        };
    }

    // A known date is kept where the term dates around it are not yet entered: better in the holidays than never.
    private static DateOnly FiringDay(DateOnly on, SchoolCalendar calendar)
    {
        try
        {
            return calendar.SchoolDayOnOrAfter(on);
        }
        catch (CalendarGapException)
        {
            return on;
        }
    }
}
