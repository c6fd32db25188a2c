namespace AlnWorkflows.Processes.Tests.Oracle;

/// <summary>The two kinds of working day, looked up day by day.</summary>
internal static class OracleWorkingDays
{
    private const int FirstYear = 2023;
    private const int LastYear = 2045;
    private static readonly DateOnly First = new(FirstYear, 1, 1);
    private static readonly DateOnly Last = new(LastYear, 12, 31);
    private static readonly bool[] Ordinary = Mark(IsOrdinary);
    private static readonly bool[] Tribunal = Mark(IsTribunals);

    /// <summary>Monday to Friday less bank holidays, Christmas Day and Good Friday: the sense of ALN (Wales) Regulations 2021 reg 2(4).</summary>
    public static bool Includes(DateOnly day) => Ordinary[Index(day)];

    /// <summary>Education Tribunal for Wales Regulations 2021 reg 2(1): no day in August is one, nor 25 December to 1 January.</summary>
    public static bool TribunalIncludes(DateOnly day) => Tribunal[Index(day)];

    private static bool IsOrdinary(DateOnly day, IReadOnlySet<DateOnly> bankHolidays)
    {
        if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            return false;
        return !bankHolidays.Contains(day);
    }

    private static bool IsTribunals(DateOnly day, IReadOnlySet<DateOnly> bankHolidays)
    {
        if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            return false;
        if (day.Month == 8)
            return false;
        if (day.Month == 12 && day.Day >= 25)
            return false;
        if (day.Month == 1 && day.Day == 1)
            return false;
        if (day == OracleEaster.Sunday(day.Year).AddDays(-2))
            return false;
        if (day.Month == 5 && day.Day <= 7 && day.DayOfWeek == DayOfWeek.Monday)
            return false;
        return !bankHolidays.Contains(day);
    }

    private static bool[] Mark(Func<DateOnly, IReadOnlySet<DateOnly>, bool> isWorkingDay)
    {
        var marks = new bool[Last.DayNumber - First.DayNumber + 1];
        for (var year = FirstYear; year <= LastYear; year++)
        {
            var bankHolidays = OracleBankHolidays.In(year);
            for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
                marks[Index(day)] = isWorkingDay(day, bankHolidays);
        }
        return marks;
    }

    private static int Index(DateOnly day)
    {
        if (day < First || day > Last)
            throw new ArgumentOutOfRangeException(nameof(day), day, $"Working days are known from {First:O} to {Last:O}.");
        return day.DayNumber - First.DayNumber;
    }
}
