using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>Lays a year's term dates out as its days, 1 September first, before any school's own INSET days and closures.</summary>
internal sealed class SchoolYearDays
{
    private readonly List<CalendarDay> _days = new(366);
    private readonly SchoolYear _year;
    private readonly Dictionary<DateOnly, BankHoliday> _bankHolidays;

    private SchoolYearDays(SchoolYear year, BankHolidays bankHolidays)
    {
        _year = year;
        _bankHolidays = bankHolidays.In(year.StartYear).Concat(bankHolidays.In(year.StartYear + 1))
            .DistinctBy(holiday => holiday.Date).ToDictionary(holiday => holiday.Date);
    }

    public static CalendarDay[] Lay(SchoolYearTerms terms, BankHolidays bankHolidays)
    {
        var year = new SchoolYearDays(terms.SchoolYear, bankHolidays);
        TermBound? last = null;
        last = year.LayTerm(last, CalendarWording.Summer, terms.Autumn, CalendarWording.AutumnTerm);
        last = year.LayTerm(last, CalendarWording.Christmas, terms.Spring, CalendarWording.SpringTerm);
        last = year.LayTerm(last, CalendarWording.Easter, terms.Summer, CalendarWording.SummerTerm);
        year.LayTo(terms.SchoolYear.Last, CalendarWording.Summer, [last]);
        return [.. year._days];
    }

    private TermBound LayTerm(TermBound? termBefore, BilingualText holidayBefore, TermDates term, BilingualText name)
    {
        var first = Bound(term.First, CalendarWording.FirstDay, name);
        var halfFirst = Bound(term.HalfTermFirst, CalendarWording.HalfTermFirst, name);
        var halfLast = Bound(term.HalfTermLast, CalendarWording.HalfTermLast, name);
        var last = Bound(term.Last, CalendarWording.LastDay, name);
        LayTo(first.Date.AddDays(-1), holidayBefore, termBefore is null ? [first] : [termBefore, first]);
        LayTo(halfFirst.Date.AddDays(-1), holiday: null, [first, halfFirst]);
        LayTo(halfLast.Date, CalendarWording.HalfTerm, [halfFirst, halfLast]);
        LayTo(last.Date, holiday: null, [halfLast, last]);
        return last;
    }

    private void LayTo(DateOnly last, BilingualText? holiday, IReadOnlyList<TermBound> restsOn)
    {
        for (var date = _year.First.AddDays(_days.Count); date <= last; date = date.AddDays(1))
            _days.Add(holiday is null ? InTerm(date, restsOn) : new(date, DayKind.Holiday, holiday, restsOn));
    }

    private CalendarDay InTerm(DateOnly date, IReadOnlyList<TermBound> restsOn)
    {
        if (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            return new(date, DayKind.Weekend, CalendarWording.Weekend, restsOn);
        return _bankHolidays.TryGetValue(date, out var holiday)
            ? new(date, DayKind.BankHoliday, CalendarWording.BankHoliday.With(holiday.Name), restsOn)
            : new(date, DayKind.SchoolDay, null, restsOn);
    }

    private static TermBound Bound(MarkedDate date, BilingualText frame, BilingualText term) =>
        new(date.Date, frame.With(term), date.Confidence);
}
