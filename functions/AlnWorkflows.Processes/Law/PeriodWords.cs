using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Law;

/// <summary>Lengths of periods in words.</summary>
public static class PeriodWords
{
    /// <summary><c>35 diwrnod ysgol</c>, <c>35 school days</c>; <c>6 wythnos</c>, <c>6 weeks</c>.</summary>
    public static BilingualText Of(PeriodUnit unit, int number) => unit switch
    {
        PeriodUnit.SchoolDays => BilingualCount.SchoolDays(number),
        PeriodUnit.TermTimeDays => BilingualCount.TermTimeDays(number),
        PeriodUnit.WorkingDays => BilingualCount.WorkingDays(number),
        PeriodUnit.Days => BilingualCount.Days(number),
        PeriodUnit.Weeks => BilingualCount.Weeks(number),
        PeriodUnit.CalendarMonths => BilingualCount.Months(number),
        PeriodUnit.CalendarYears => BilingualCount.Years(number),
        _ => BilingualCount.AcademicYears(number),
    };

    /// <summary>The unit with the number of one day of a count after it: <c>diwrnod ysgol 35</c>, <c>school day 35</c>.</summary>
    public static BilingualText DayOf(PeriodUnit unit, int number) => (unit switch
    {
        PeriodUnit.SchoolDays => new BilingualText("diwrnod ysgol {0}", "school day {0}"),
        PeriodUnit.TermTimeDays => new BilingualText("diwrnod tymor {0}", "term-time day {0}"),
        PeriodUnit.WorkingDays => new BilingualText("diwrnod gwaith {0}", "working day {0}"),
        _ => new BilingualText("diwrnod {0}", "day {0}"),
    }).With(BilingualText.Same(number));

    /// <summary>The length, the first day, what moves the last day, and the time of day.</summary>
    public static BilingualText Of(Period period)
    {
        List<BilingualText> parts = [Of(period.Unit, period.Length), First(period.FirstDay), .. Moves(period.RollForward)];
        if (period.DueBy is { } time)
            parts.Add(new BilingualText("erbyn {0} ar y diwrnod olaf", "by {0} on the last day").With(BilingualText.Same(BilingualDate.Time(time))));
        return new(string.Join("; ", parts.Select(part => part.Cy)), string.Join("; ", parts.Select(part => part.En)));
    }

    private static BilingualText First(FirstDay first) => first switch
    {
        FirstDay.TriggerDay => new("y dyddiad dechrau yw’r diwrnod cyntaf", "the start date is the first day"),
        FirstDay.FirstTribunalWorkingDay => new(
            "diwrnod gwaith cyntaf y Tribiwnlys wedi hynny yw’r diwrnod cyntaf", "the Tribunal’s first working day after it is the first day"),
        FirstDay.Open => new(
            "nid yw’r gyfraith yn dweud a yw’r dyddiad dechrau’n cyfrif", "the law does not say whether the start date counts"),
        _ => new("nid yw’r dyddiad dechrau’n cyfrif", "the start date does not count"),
    };

    private static IEnumerable<BilingualText> Moves(RollForward rule) => rule switch
    {
        RollForward.None or RollForward.NotNeeded => [],
        RollForward.FirstTribunalWorkingDayAfter => [new(
            "hyd at ddiwrnod gwaith cyntaf y Tribiwnlys wedi hynny", "until the Tribunal’s first working day after that")],
        RollForward.TribunalWorkingDay => [new(
            "os nad yw’r diwrnod olaf yn ddiwrnod gwaith i’r Tribiwnlys, tan y diwrnod gwaith nesaf", "if the last day is not a working day of the Tribunal, until its next one")],
        _ => [new("os nad yw’r diwrnod olaf yn ddiwrnod gwaith, tan y diwrnod gwaith nesaf", "if the last day is not a working day, until the next one")],
    };
}
