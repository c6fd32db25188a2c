namespace AlnWorkflows.Processes.Tests.Oracle;

/// <summary>
/// Bank holidays of England and Wales with the days put in their place (Banking and Financial Dealings Act 1971 and the
/// yearly proclamations), Good Friday and Christmas Day among them. A day kept on another day is listed on that other day only.
/// </summary>
internal static class OracleBankHolidays
{
    private static readonly DateOnly Coronation = new(2023, 5, 8);

    public static IReadOnlySet<DateOnly> In(int year)
    {
        var easter = OracleEaster.Sunday(year);
        var days = new HashSet<DateOnly>
        {
            easter.AddDays(-2),
            easter.AddDays(1),
            FirstMondayOf(year, 5),
            LastMondayOf(year, 5),
            LastMondayOf(year, 8),
        };

        days.UnionWith(NewYear(year));
        days.UnionWith(Christmas(year));
        if (year == Coronation.Year)
            days.Add(Coronation);
        return days;
    }

    private static IEnumerable<DateOnly> NewYear(int year) => new DateOnly(year, 1, 1).DayOfWeek switch
    {
        DayOfWeek.Saturday => [new(year, 1, 3)],
        DayOfWeek.Sunday => [new(year, 1, 2)],
        _ => [new(year, 1, 1)],
    };

    private static IEnumerable<DateOnly> Christmas(int year) => new DateOnly(year, 12, 25).DayOfWeek switch
    {
        DayOfWeek.Friday => [new(year, 12, 25), new(year, 12, 28)],
        DayOfWeek.Saturday => [new(year, 12, 27), new(year, 12, 28)],
        DayOfWeek.Sunday => [new(year, 12, 26), new(year, 12, 27)],
        _ => [new(year, 12, 25), new(year, 12, 26)],
    };

    private static DateOnly FirstMondayOf(int year, int month)
    {
        var day = new DateOnly(year, month, 1);
        while (day.DayOfWeek != DayOfWeek.Monday)
            day = day.AddDays(1);
        return day;
    }

    private static DateOnly LastMondayOf(int year, int month)
    {
        var day = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        while (day.DayOfWeek != DayOfWeek.Monday)
            day = day.AddDays(-1);
        return day;
    }
}
