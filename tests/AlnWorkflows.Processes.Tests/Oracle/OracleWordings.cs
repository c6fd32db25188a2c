namespace AlnWorkflows.Processes.Tests.Oracle;

/// <summary>
/// The last day of a period, one method for each wording of the law, walked a day at a time.
/// Act: ALN and Education Tribunal (Wales) Act 2018. ALN Regs: ALN (Wales) Regulations 2021. ETW Regs: Education Tribunal
/// for Wales Regulations 2021. Code: ALN Code for Wales 2021.
/// </summary>
internal static class OracleWordings
{
    /// <summary>ALN Regs 11, 12, 31: begins with the day received and ends at the end of n weeks beginning with the day after; reg 2(4).</summary>
    public static DateOnly EndOfWeeksBeginningWithTheDayAfter(DateOnly trigger, int weeks) =>
        ToWorkingDay(NthDayAfter(trigger, 7 * weeks));

    /// <summary>ALN Regs 10(3), 18(4), 22(6): before the end of n weeks beginning with the day after; reg 2(4).</summary>
    public static DateOnly BeforeTheEndOfWeeksBeginningWithTheDayAfter(DateOnly trigger, int weeks) =>
        ToWorkingDay(NthDayAfter(trigger, 7 * weeks));

    /// <summary>ALN Regs 13(2): n term-time days beginning with the day after; reg 2(4).</summary>
    public static DateOnly TermTimeDaysBeginningWithTheDayAfter(OracleDayCount termTimeDays, DateOnly trigger, int days) =>
        ToWorkingDay(termTimeDays.After(trigger, days));

    /// <summary>ALN Regs 14(2): within n weeks beginning with the day after the end of another period; reg 2(4).</summary>
    public static DateOnly WeeksBeginningWithTheDayAfterTheEndOf(DateOnly lastDayOfOther, int weeks) =>
        ToWorkingDay(NthDayAfter(lastDayOfOther, 7 * weeks));

    /// <summary>
    /// ETW Regs 10(1)(b), 76(3): no later than the first working day after the end of n weeks beginning with the date.
    /// An end in August or from 25 December to 1 January moves past them, for those are no working days (reg 2(1)).
    /// </summary>
    public static DateOnly FirstWorkingDayAfterTheEndOfWeeksBeginningWith(DateOnly given, int weeks) =>
        ToTribunalWorkingDay(DayAfterTheEndOfWeeksBeginningWith(given, weeks));

    /// <summary>The same before it is moved to a working day.</summary>
    public static DateOnly DayAfterTheEndOfWeeksBeginningWith(DateOnly given, int weeks) =>
        NthDayFrom(given, 7 * weeks).AddDays(1);

    /// <summary>ETW Regs 58(5), 76(2): n weeks beginning with the first working day after the order.</summary>
    public static DateOnly WeeksBeginningWithTheFirstWorkingDayAfter(DateOnly order, int weeks) =>
        ToTribunalWorkingDay(NthDayFrom(ToTribunalWorkingDay(order.AddDays(1)), 7 * weeks));

    /// <summary>ETW Regs 58(2), (5), 76(2): n term-time days beginning with the first working day after the order.</summary>
    public static DateOnly TermTimeDaysBeginningWithTheFirstWorkingDayAfter(OracleDayCount termTimeDays, DateOnly order, int days) =>
        ToTribunalWorkingDay(termTimeDays.OnOrAfter(ToTribunalWorkingDay(order.AddDays(1)), days));

    /// <summary>Act ss.23(2) to (5), 24: n months starting with the date. The Act moves no last day.</summary>
    public static DateOnly MonthsStartingWith(DateOnly date, int months) => date.AddMonths(months).AddDays(-1);

    /// <summary>Act s.77(2): n days beginning with the first day after the end of the period. The Act moves no last day.</summary>
    public static DateOnly DaysBeginningWithTheFirstDayAfterTheEndOf(DateOnly lastDayOfOther, int days) =>
        NthDayAfter(lastDayOfOther, days);

    /// <summary>Act s.76(3), ETW Regs 17(4), (5), 64, 67(5), 76(2): n days, or weeks of seven, beginning with the date.</summary>
    public static DateOnly DaysBeginningWithTheDate(DateOnly date, int days) => ToTribunalWorkingDay(NthDayFrom(date, days));

    /// <summary>Code chs 11, 12, 16, 25: n school or term-time days from the trigger, which is day 0; last day as in ALN Regs 2(4).</summary>
    public static DateOnly CodeDaysFrom(OracleDayCount counted, DateOnly trigger, int days) => ToWorkingDay(counted.After(trigger, days));

    /// <summary>Code chs 11, 25: n weeks from the trigger, which is day 0; last day as in ALN Regs 2(4).</summary>
    public static DateOnly CodeWeeksFrom(DateOnly trigger, int weeks) => ToWorkingDay(NthDayAfter(trigger, 7 * weeks));

    /// <summary>ETW Regs 53(2), 55(2), 76(2): n days after the date, read so that the date is not counted.</summary>
    public static DateOnly DaysAfter(DateOnly date, int days) => ToTribunalWorkingDay(NthDayAfter(date, days));

    /// <summary>ETW Regs 15: n Tribunal working days, beginning with the first day on or after <paramref name="start"/>.</summary>
    public static DateOnly TribunalWorkingDaysFrom(DateOnly start, int days)
    {
        var day = start;
        var counted = 0;
        while (true)
        {
            if (OracleWorkingDays.TribunalIncludes(day))
                counted++;
            if (counted == days)
                return day;
            day = day.AddDays(1);
        }
    }

    /// <summary>The n-th day when <paramref name="first"/> is the first.</summary>
    public static DateOnly NthDayFrom(DateOnly first, int n)
    {
        var day = first;
        for (var count = 1; count < n; count++)
            day = day.AddDays(1);
        return day;
    }

    /// <summary>The n-th day when the day after <paramref name="trigger"/> is the first.</summary>
    public static DateOnly NthDayAfter(DateOnly trigger, int n) => NthDayFrom(trigger.AddDays(1), n);

    /// <summary>ALN Regs 2(4): a period that does not end on a working day includes the next working day.</summary>
    public static DateOnly ToWorkingDay(DateOnly day)
    {
        while (!OracleWorkingDays.Includes(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>ETW Regs 76(2): the same with the Tribunal's working days.</summary>
    public static DateOnly ToTribunalWorkingDay(DateOnly day)
    {
        while (!OracleWorkingDays.TribunalIncludes(day))
            day = day.AddDays(1);
        return day;
    }
}
