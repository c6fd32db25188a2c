using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>
/// The days of whole school years at one school, or as a local authority publishes them. Immutable; all dates are
/// London dates. Asking about a date in a school year it has no term dates for is a <see cref="CalendarGapException"/>.
/// </summary>
public sealed class SchoolCalendar : IDayCalendar
{
    private readonly BankHolidays _bankHolidays;
    private readonly Dictionary<SchoolYear, CalendarDay[]> _years;
    private readonly Lazy<Dictionary<SchoolYear, SchoolYearStretch>> _stretches;

    private SchoolCalendar(
        string id, BilingualText name, string revision, BankHolidays bankHolidays, Dictionary<SchoolYear, CalendarDay[]> years)
    {
        (Id, Name, Revision, _bankHolidays, _years) = (id, name, revision, bankHolidays, years);
        _stretches = new(() => SchoolYearStretch.Of(years));
    }

    /// <summary>An authority's kebab-case name, or a school's calendar id.</summary>
    public string Id { get; }

    public BilingualText Name { get; }

    /// <summary>Changes whenever a day of the calendar may have changed: <c>1</c> of an authority, <c>1.3</c> of a school in it.</summary>
    public string Revision { get; }

    /// <summary>Whether its days are an FE institution's term-time days: a day of teaching counts only in a period when most
    /// full-time courses are taught (ALN Regulations 2021, regulation 13(4)), so no day outside term can be added.</summary>
    public bool IsTermTime { get; private init; }

    /// <summary>The school years covered, in order.</summary>
    public IEnumerable<SchoolYear> Years => _years.Keys.Order();

    /// <summary>A calendar from term dates alone.</summary>
    /// <exception cref="InvalidCalendarException">Dates out of order, out of their year or on a weekend.</exception>
    public static SchoolCalendar FromTerms(
        string id, BilingualText name, int revision, IEnumerable<SchoolYearTerms> terms, BankHolidays bankHolidays)
    {
        var years = new Dictionary<SchoolYear, CalendarDay[]>();
        LayYears(id, terms, bankHolidays, years);
        return new SchoolCalendar(id, name, $"{revision}", bankHolidays, years);
    }

    /// <summary>The calendar of an FE institution before it has entered anything: it rests on no authority's term dates.</summary>
    public static SchoolCalendar OfInstitution(string id, BilingualText name, BankHolidays bankHolidays) =>
        new(id, name, "0", bankHolidays, []) { IsTermTime = true };

    /// <summary>This calendar with a body's own years, INSET days, closures and extra days laid over it.</summary>
    /// <exception cref="InvalidCalendarException">Term dates that do not hold, or days that cannot be what they are entered as.</exception>
    /// <exception cref="CalendarGapException">A day in a school year not covered.</exception>
    public SchoolCalendar With(SchoolOverlay overlay)
    {
        var calendar = WithTerms(overlay);
        foreach (var date in Days(overlay))
            _ = calendar.Slot(date);
        var problems = calendar.DayProblems(overlay).Select(problem => problem.What.En).ToList();
        if (problems.Count > 0)
            throw new InvalidCalendarException(overlay.Id, problems);
        calendar.LayDays(overlay);
        return calendar;
    }

    /// <summary>What keeps an overlay from being laid over this calendar, in order of date; empty where nothing does.</summary>
    public IReadOnlyList<CalendarProblem> ProblemsOf(SchoolOverlay overlay)
    {
        var wrong = overlay.TermDates.SelectMany(terms => terms.Problems().Select(what => new CalendarProblem(terms.SchoolYear.First, BilingualText.Same(what)))).ToList();
        return wrong.Count > 0 ? wrong : [.. WithTerms(overlay).DayProblems(overlay).OrderBy(problem => problem.Date)];
    }

    public bool Covers(DateOnly date) => _years.ContainsKey(SchoolYear.Of(date));

    /// <exception cref="CalendarGapException">The date is in a school year not covered.</exception>
    public CalendarDay Day(DateOnly date) => Slot(date);

    /// <inheritdoc cref="Day"/>
    public bool IsSchoolDay(DateOnly date) => Counts(date, CountedDays.SchoolDays);

    /// <summary>Whether a count takes the day in.</summary>
    /// <inheritdoc cref="Day"/>
    public bool Counts(DateOnly date, CountedDays counted) => Slot(date).Kind switch
    {
        DayKind.SchoolDay => true,
        DayKind.Inset => counted == CountedDays.SchoolAndInsetDays,
        _ => false,
    };

    /// <summary>The <paramref name="number"/>th school day after a date, the date itself not counted.</summary>
    /// <inheritdoc cref="Count"/>
    public DateOnly AddSchoolDays(DateOnly date, int number) => Count(date, number, CountedDays.SchoolDays);

    /// <summary>The same where no law counts the days: where the calendar does not reach, five school days are a week.</summary>
    public DateOnly AddSchoolDaysOrWeeks(DateOnly date, int number)
    {
        try
        {
            return AddSchoolDays(date, number);
        }
        catch (CalendarGapException)
        {
            return date.AddDays(number / 5 * 7);
        }
    }

    /// <summary>The <paramref name="number"/>th school day before a date, the date itself not counted.</summary>
    /// <inheritdoc cref="Count"/>
    public DateOnly SchoolDaysBefore(DateOnly date, int number) => Count(date, -number, CountedDays.SchoolDays);

    /// <summary>The first school day strictly after a date.</summary>
    /// <inheritdoc cref="Day"/>
    public DateOnly FirstSchoolDayAfter(DateOnly date) => AddSchoolDays(date, 1);

    /// <summary>The date itself if it is a school day, else the next that is.</summary>
    /// <inheritdoc cref="Day"/>
    public DateOnly SchoolDayOnOrAfter(DateOnly date) => IsSchoolDay(date) ? date : FirstSchoolDayAfter(date);

    /// <summary>How many school days there are after <paramref name="after"/> up to and including <paramref name="to"/>; 0 where it is not later.</summary>
    /// <inheritdoc cref="Day"/>
    public int SchoolDaysBetween(DateOnly after, DateOnly to)
    {
        if (to <= after)
            return 0;
        var first = after.AddDays(1);
        var stretch = Stretch(first);
        if (to > stretch.Last)
            throw new CalendarGapException(Id, stretch.Last.AddDays(1));
        var index = stretch[CountedDays.SchoolDays];
        return index.UpTo(to) - index.UpTo(first) + (index.Counts(first) ? 1 : 0);
    }

    /// <summary>
    /// The day a count from a date ends on: forwards, or backwards where the number is negative, the date itself
    /// never counted; 0 is the date itself.
    /// </summary>
    /// <exception cref="CalendarGapException">The count, or the date it starts from, leaves the school years covered.</exception>
    public DateOnly Count(DateOnly from, int number, CountedDays counted)
    {
        var stretch = Stretch(from);
        return stretch[counted].Count(from, number)
            ?? throw new CalendarGapException(Id, number > 0 ? stretch.Last.AddDays(1) : stretch.First.AddDays(-1));
    }

    private static void LayYears(
        string id, IEnumerable<SchoolYearTerms> terms, BankHolidays bankHolidays, Dictionary<SchoolYear, CalendarDay[]> years)
    {
        foreach (var year in terms)
        {
            var problems = year.Problems().ToList();
            if (problems.Count > 0)
                throw new InvalidCalendarException(id, problems);
            years[year.SchoolYear] = SchoolYearDays.Lay(year, bankHolidays);
        }
    }

    private SchoolCalendar WithTerms(SchoolOverlay overlay)
    {
        var years = _years.ToDictionary(year => year.Key, year => (CalendarDay[])year.Value.Clone());
        LayYears(overlay.Id, overlay.TermDates, _bankHolidays, years);
        return new SchoolCalendar(overlay.Id, overlay.Name, $"{Revision}.{overlay.Revision}", _bankHolidays, years) { IsTermTime = IsTermTime };
    }

    private static IEnumerable<DateOnly> Days(SchoolOverlay overlay) =>
        overlay.InsetDays.Concat(overlay.Closures.Select(closure => closure.Date)).Concat(overlay.Extra.Select(extra => extra.Date));

    private IEnumerable<CalendarProblem> DayProblems(SchoolOverlay overlay)
    {
        foreach (var date in Days(overlay).Where(date => !Covers(date)))
            yield return Problem(date, CalendarWording.NotCovered, BilingualText.Same(SchoolYear.Of(date).ToString()));
        foreach (var date in overlay.InsetDays.Where(Covers))
            if (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                yield return Problem(date, CalendarWording.InsetNotWeekday);
            else if (_bankHolidays.In(date.Year).FirstOrDefault(holiday => holiday.Date == date) is { } holiday)
                yield return Problem(date, CalendarWording.InsetOnBankHoliday, holiday.Name);
        foreach (var extra in overlay.Extra.Where(extra => IsTermTime && Covers(extra.Date) && Slot(extra.Date).Kind == DayKind.Holiday))
            yield return Problem(extra.Date, CalendarWording.OutsideTerm);
    }

    private static CalendarProblem Problem(DateOnly date, BilingualText what, params BilingualText[] slots) =>
        new(date, what.With([BilingualDate.Weekday(date), .. slots]));

    private void LayDays(SchoolOverlay overlay)
    {
        foreach (var extra in overlay.Extra)
        {
            ref var day = ref Slot(extra.Date);
            if (day.Kind != DayKind.SchoolDay)
                day = day with { Kind = DayKind.SchoolDay, Reason = null, Note = CalendarWording.Extra.With(extra.Reason), IsExtra = true };
        }
        foreach (var date in overlay.InsetDays)
        {
            ref var day = ref Slot(date);
            day = day with { Kind = DayKind.Inset, Reason = CalendarWording.Inset, Note = null };
        }
        foreach (var closure in overlay.Closures)
            LayClosure(closure);
    }

    private void LayClosure(SchoolClosure closure)
    {
        ref var day = ref Slot(closure.Date);
        if (closure.Part == ClosedPart.WholeDay && day.Kind is DayKind.SchoolDay or DayKind.Inset)
            day = day with { Kind = DayKind.Closure, Reason = CalendarWording.Closure.With(closure.Reason), Note = null };
        else if (day.Kind == DayKind.SchoolDay)
            day = day with { Note = (closure.Part == ClosedPart.Morning ? CalendarWording.ClosedMorning : CalendarWording.ClosedAfternoon).With(closure.Reason) };
    }

    private SchoolYearStretch Stretch(DateOnly date) =>
        _stretches.Value.TryGetValue(SchoolYear.Of(date), out var stretch) ? stretch : throw new CalendarGapException(Id, date);

    private ref CalendarDay Slot(DateOnly date)
    {
        var year = SchoolYear.Of(date);
        if (!_years.TryGetValue(year, out var days))
            throw new CalendarGapException(Id, date);
        return ref days[date.DayNumber - year.First.DayNumber];
    }
}
