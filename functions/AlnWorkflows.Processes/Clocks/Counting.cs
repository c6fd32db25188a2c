using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>From a day and a period to the day the period ends. Pure; every failure is a <see cref="DeadlineException"/>.</summary>
internal static class Counting
{
    private const int AcademicYearEndMonth = 7;
    private const int AcademicYearEndDay = 31;

    /// <summary>As the law's words have it, with any roll-forward.</summary>
    public static Count InLaw(Period period, int length, DateOnly trigger, IDayCalendar? days)
    {
        var count = Unrolled(period, length, trigger, FirstOf(period, trigger), days);
        return count with { End = Roll(period.RollForward, count.Last) };
    }

    /// <summary>The earliest day that may be argued of a family's period: an open first day counted, no roll-forward.</summary>
    public static Count Earliest(Period period, int length, DateOnly trigger, IDayCalendar? days)
    {
        var first = period.FirstDay == FirstDay.Open ? trigger : FirstOf(period, trigger);
        var count = Unrolled(period, length, trigger, first, days);
        return period.RollForward == RollForward.FirstTribunalWorkingDayAfter ? count with { End = Days(count.Last, 1) } : count;
    }

    private static Count Unrolled(Period period, int length, DateOnly trigger, DateOnly first, IDayCalendar? days)
    {
        var last = period.CountsDays
            ? days!.Count(first.AddDays(-1), length, CountedDays.SchoolDays)
            : LastOf(period, length, trigger, first);
        return new Count(trigger, first, last, last, length, days, CountedDays.SchoolDays);
    }

    /// <summary>The cautious count of a body's duty: the trigger day taken as the first, INSET days counted, no roll-forward.</summary>
    public static Count Safe(Period period, int length, DateOnly trigger, IDayCalendar? days)
    {
        var last = period.CountsDays
            ? days!.Count(trigger, length - 1, CountedDays.SchoolAndInsetDays)
            : LastOf(period, length, trigger, trigger);
        return new Count(trigger, trigger, last, last, length, days, CountedDays.SchoolAndInsetDays);
    }

    /// <summary>The working days that a last day moves along; null where it does not move.</summary>
    public static WorkingDayCalendar? WorkingDaysOf(RollForward rule) => rule switch
    {
        RollForward.WorkingDay or RollForward.WorkingDayUnderCode => WorkingDayCalendar.Regulations,
        RollForward.TribunalWorkingDay or RollForward.FirstTribunalWorkingDayAfter => WorkingDayCalendar.Tribunal,
        _ => null,
    };

    /// <summary>The end of the academic year a day lies in: 31 July, on or after it.</summary>
    public static DateOnly EndOfAcademicYear(DateOnly date)
    {
        var end = new DateOnly(date.Year, AcademicYearEndMonth, AcademicYearEndDay);
        return date <= end ? end : Months(end, 12);
    }

    private static DateOnly Roll(RollForward rule, DateOnly last) => (rule, WorkingDaysOf(rule)) switch
    {
        (_, null) => last,
        (RollForward.FirstTribunalWorkingDayAfter, var tribunal) => tribunal.After(last),
        (_, var workingDays) => workingDays.OnOrAfter(last),
    };

    private static DateOnly FirstOf(Period period, DateOnly trigger) => period.FirstDay switch
    {
        FirstDay.TriggerDay => trigger,
        FirstDay.FirstTribunalWorkingDay => WorkingDayCalendar.Tribunal.After(trigger),
        _ => Days(trigger, 1),
    };

    private static DateOnly LastOf(Period period, int length, DateOnly trigger, DateOnly first) => period.Unit switch
    {
        PeriodUnit.Weeks => Days(first, (7 * length) - 1),
        PeriodUnit.Days => Days(first, length - 1),
        PeriodUnit.CalendarMonths => LastOfMonths(trigger, length, first == trigger),
        PeriodUnit.CalendarYears => LastOfMonths(trigger, 12 * length, first == trigger),
        PeriodUnit.AcademicYears => Months(EndOfAcademicYear(trigger), 12 * (length - 1)),
        var unit => throw new InvalidOperationException($"{unit} are counted on a calendar."),
    };

    private static DateOnly LastOfMonths(DateOnly trigger, int months, bool countsTrigger) =>
        Months(trigger, months).AddDays(countsTrigger ? -1 : 0);

    private static DateOnly Months(DateOnly date, int months) =>
        date <= DateOnly.MaxValue.AddMonths(-months) ? date.AddMonths(months) : throw TooLate(date);

    private static DateOnly Days(DateOnly date, int days) =>
        date.DayNumber <= DateOnly.MaxValue.DayNumber - days ? date.AddDays(days) : throw TooLate(date);

    private static DeadlineException TooLate(DateOnly start) =>
        new($"The period from {start:O} would end after the year 9999. Give an earlier start date.");
}
