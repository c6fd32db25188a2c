using AlnWorkflows.Processes.Calendars;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>The halves of a school's terms, read from its calendar. Pure; all dates are London dates.</summary>
public static class HalfTerms
{
    /// <summary>The halves of a school year's terms, in order; none where the calendar has no term dates for it. Between two
    /// halves of a term lies a half-term holiday, between two terms any other; an extra school day within a holiday is
    /// neither.</summary>
    public static IReadOnlyList<HalfTerm> Of(SchoolCalendar calendar, SchoolYear year)
    {
        if (!calendar.Covers(year.First))
            return [];
        var halves = new List<HalfTerm>();
        var days = new List<DateOnly>();
        var (term, half) = (1, 1);
        for (var date = year.First; date <= year.Last; date = date.AddDays(1))
        {
            var day = calendar.Day(date);
            if (day is { Kind: DayKind.SchoolDay, IsExtra: false })
                days.Add(date);
            if (day.Kind != DayKind.Holiday || days.Count == 0)
                continue;
            halves.Add(new HalfTerm(term, half, days));
            days = [];
            (term, half) = day.Reason == CalendarWording.HalfTerm ? (term, half + 1) : (term + 1, 1);
        }

        return halves;
    }
}
