using AlnWorkflows.Processes.Calendars;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>A stretch of at least five weekdays on which a school does not meet. All dates are London dates.</summary>
/// <param name="LastDay">The last school day before it.</param>
/// <param name="Reopens">The first school day after it; the first day without term dates where those end before.</param>
/// <param name="EndsTerm">It is no half-term.</param>
public sealed record SchoolHoliday(DateOnly LastDay, DateOnly Reopens, bool EndsTerm)
{
    private const int Weekdays = 5;

    public DateOnly First => LastDay.AddDays(1);

    /// <summary>The first holiday that begins after a day or on the day after it; null where the calendar has none.</summary>
    public static SchoolHoliday? NextFrom(DateOnly day, SchoolCalendar calendar)
    {
        for (var last = day; calendar.Covers(last); last = last.AddDays(1))
            if (calendar.IsSchoolDay(last) && After(last, calendar) is { } holiday)
                return holiday;
        return null;
    }

    /// <summary>The next holiday with which a term ends.</summary>
    public static SchoolHoliday? NextEndOfTerm(DateOnly day, SchoolCalendar calendar)
    {
        var holiday = NextFrom(day, calendar);
        while (holiday is { EndsTerm: false })
            holiday = NextFrom(holiday.Reopens, calendar);
        return holiday;
    }

    /// <summary>The Monday of the last week before it on all five days of which the school meets; its last school day where
    /// there is none within half a term.</summary>
    public DateOnly LastFullWeek(SchoolCalendar calendar)
    {
        var monday = Week.MondayOf(LastDay);
        for (var weeks = 0; weeks < 6; weeks++, monday = monday.AddDays(-7))
            if (Enumerable.Range(0, Weekdays).Select(monday.AddDays).All(day => day <= LastDay && calendar.Covers(day) && calendar.IsSchoolDay(day)))
                return monday;
        return LastDay;
    }

    private static SchoolHoliday? After(DateOnly last, SchoolCalendar calendar)
    {
        var weekdays = 0;
        var endsTerm = false;
        var day = last.AddDays(1);
        for (; calendar.Covers(day) && !calendar.IsSchoolDay(day); day = day.AddDays(1))
        {
            if (AlnDays.Usual.Contains(day.DayOfWeek))
                weekdays++;
            endsTerm |= calendar.Day(day) is { Kind: DayKind.Holiday } off && off.Reason != CalendarWording.HalfTerm;
        }

        return weekdays >= Weekdays ? new SchoolHoliday(last, day, endsTerm) : null;
    }
}
