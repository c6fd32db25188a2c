namespace AlnWorkflows.Processes.Tests.Oracle;

/// <summary>Makes calendars for the school years 2023/24 to 2042/43 that differ in every way calendars do; the same seed makes the same.</summary>
internal sealed class OracleCalendarGenerator
{
    private const int FirstSchoolYear = 2023;
    private const int LastSchoolYear = 2042;

    private readonly Random _random;
    private readonly bool _plain;
    private readonly bool _oddDays;
    private readonly bool _longHalfTerms;
    private readonly bool _saturdays;

    private OracleCalendarGenerator(int seed, int number)
    {
        _random = new Random(unchecked(seed * 397 + number));
        _plain = number == 0;
        _oddDays = number % 2 == 1;
        _longHalfTerms = number % 3 == 2;
        _saturdays = number % 4 is 1 or 2;
    }

    /// <summary>
    /// The first calendar is plain: no INSET days, closures or Saturdays. Of the others every second has terms that start and
    /// end on any weekday, every third long half-terms in autumn, and half of them Saturdays with school.
    /// </summary>
    public static IReadOnlyList<OracleCalendar> Generate(int seed, int count) =>
        [.. Enumerable.Range(0, count).Select(number => new OracleCalendarGenerator(seed, number).Calendar())];

    private OracleCalendar Calendar()
    {
        var terms = new List<OracleTerm>();
        var insetDays = new HashSet<DateOnly>();
        var closures = new HashSet<DateOnly>();
        var saturdays = new HashSet<DateOnly>();
        var furtherEducation = new List<OracleTerm>();

        for (var year = FirstSchoolYear; year <= LastSchoolYear; year++)
        {
            var threeTerms = SchoolYear(year);
            terms.AddRange(threeTerms);
            furtherEducation.AddRange(FurtherEducationYear(year));
            if (_plain)
                continue;

            AddInsetDays(insetDays, threeTerms);
            AddClosures(closures, threeTerms, insetDays);
            if (_saturdays)
                AddSaturdays(saturdays, threeTerms);
        }

        return new()
        {
            FirstSchoolYear = FirstSchoolYear,
            LastSchoolYear = LastSchoolYear,
            SchoolTerms = terms,
            InsetDays = insetDays,
            Closures = closures,
            ExtraSchoolDays = saturdays,
            FurtherEducationTerms = furtherEducation,
        };
    }

    private OracleTerm[] SchoolYear(int year)
    {
        var springEnds = EndOfSpring(year + 1);
        var summerStarts = StartOfSummer(springEnds);
        return
        [
            Term(Upwards(new DateOnly(year, 9, 1 + Any(7))), Downwards(new DateOnly(year, 12, 17 + Any(7))), AutumnHalfTerm(year), _longHalfTerms),
            Term(Upwards(new DateOnly(year + 1, 1, 2 + Any(6))), springEnds, SpringHalfTerm(year + 1), twoWeeks: false),
            Term(summerStarts, Downwards(new DateOnly(year + 1, 7, 14 + Any(11))), SummerHalfTerm(year + 1), twoWeeks: false),
        ];
    }

    /// <summary>Colleges start in late August in some years, within the school year before, and end in June or July.</summary>
    private OracleTerm[] FurtherEducationYear(int year)
    {
        var earliest = year == FirstSchoolYear ? new DateOnly(year, 9, 1) : new DateOnly(year, 8, 25);
        var springEnds = EndOfSpring(year + 1);
        var summerStarts = StartOfSummer(springEnds);
        return
        [
            Term(Upwards(earliest.AddDays(Any(14))), Downwards(new DateOnly(year, 12, 14 + Any(8))), AutumnHalfTerm(year), twoWeeks: false),
            Term(Upwards(new DateOnly(year + 1, 1, 3 + Any(8))), springEnds, SpringHalfTerm(year + 1), twoWeeks: false),
            Term(summerStarts, Downwards(new DateOnly(year + 1, 6, 10).AddDays(Any(36))), SummerHalfTerm(year + 1), twoWeeks: false),
        ];
    }

    private static OracleTerm Term(DateOnly first, DateOnly last, DateOnly halfTerm, bool twoWeeks) =>
        new(first, last, halfTerm, halfTerm.AddDays(twoWeeks ? 11 : 4));

    private DateOnly EndOfSpring(int year) => Downwards(OracleEaster.Sunday(year).AddDays(-3 - Any(10)));

    private DateOnly StartOfSummer(DateOnly springEnds)
    {
        var start = springEnds.AddDays(14 + Any(5));
        while (!_oddDays && start.DayOfWeek != DayOfWeek.Monday)
            start = start.AddDays(1);
        return Upwards(start);
    }

    private DateOnly AutumnHalfTerm(int year) => HalfTerm(new DateOnly(year, 10, 19 + Any(9)));

    private DateOnly SpringHalfTerm(int year) => HalfTerm(new DateOnly(year, 2, 8 + Any(7)));

    private DateOnly SummerHalfTerm(int year) => HalfTerm(new DateOnly(year, 5, 25));

    /// <summary>The Monday on or after the day, or some days later where terms end on odd days.</summary>
    private DateOnly HalfTerm(DateOnly day)
    {
        while (day.DayOfWeek != DayOfWeek.Monday)
            day = day.AddDays(1);
        return _oddDays ? day.AddDays(Any(4)) : day;
    }

    /// <summary>Three to seven a year: half of them at the edge of a term or half-term, the rest anywhere.</summary>
    private void AddInsetDays(HashSet<DateOnly> insetDays, OracleTerm[] year)
    {
        var count = 3 + Any(5);
        for (var number = 0; number < count; number++)
        {
            var term = year[Any(3)];
            var days = term.Weekdays().ToList();
            var edges = new[] { days[0], days[^1], days.Last(day => day < term.HalfTermFirst), days.First(day => day > term.HalfTermLast) };
            insetDays.Add(Any(2) == 0 ? edges[Any(4)] : days[Any(days.Count)]);
        }
    }

    /// <summary>Up to four single days a year, and in some years three days of snow running.</summary>
    private void AddClosures(HashSet<DateOnly> closures, OracleTerm[] year, HashSet<DateOnly> insetDays)
    {
        for (var left = Any(5); left > 0; left--)
        {
            var days = year[Any(3)].Weekdays().ToList();
            closures.Add(days[Any(days.Count)]);
        }

        if (Any(3) == 0)
            closures.UnionWith(year[1].Weekdays().Skip(Any(15)).Take(3));
        closures.ExceptWith(insetDays);
    }

    /// <summary>Up to three Saturdays a year, inside a term or at the end of one.</summary>
    private void AddSaturdays(HashSet<DateOnly> saturdays, OracleTerm[] year)
    {
        for (var left = Any(4); left > 0; left--)
        {
            var days = year[Any(3)].Weekdays().ToList();
            var day = days[Any(days.Count)];
            while (day.DayOfWeek != DayOfWeek.Saturday)
                day = day.AddDays(1);
            saturdays.Add(day);
        }
    }

    private static DateOnly Upwards(DateOnly day)
    {
        while (!OracleWorkingDays.Includes(day))
            day = day.AddDays(1);
        return day;
    }

    private static DateOnly Downwards(DateOnly day)
    {
        while (!OracleWorkingDays.Includes(day))
            day = day.AddDays(-1);
        return day;
    }

    private int Any(int below) => _random.Next(below);
}
