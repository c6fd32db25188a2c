using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Law;
using static AlnWorkflows.Processes.Tests.Clocks.Shipped;

namespace AlnWorkflows.Processes.Tests.Calendars;

public class WorkingDayCalendarTests
{
    [Theory]
    [InlineData("2026-04-02", true, true, "an ordinary Thursday")]
    [InlineData("2026-04-03", false, false, "Good Friday")]
    [InlineData("2026-04-04", false, false, "a Saturday")]
    [InlineData("2026-04-06", false, false, "Easter Monday")]
    [InlineData("2026-05-04", false, false, "the first Monday in May")]
    [InlineData("2026-08-11", true, false, "a Tuesday in August")]
    [InlineData("2026-08-31", false, false, "the summer bank holiday")]
    [InlineData("2025-12-29", true, false, "a Monday between Christmas and the new year")]
    [InlineData("2026-01-01", false, false, "New Year’s Day")]
    [InlineData("2026-01-02", true, true, "the Friday after it")]
    [InlineData("2023-05-08", false, false, "a proclaimed holiday")]
    public void A_day_is_a_working_day_of_the_regulations_and_of_the_tribunal_as_each_defines_it(string date, bool regulations, bool tribunal, string what)
    {
        Assert.True(WorkingDayCalendar.Regulations.IsWorkingDay(Date(date)) == regulations, what);
        Assert.True(WorkingDayCalendar.Tribunal.IsWorkingDay(Date(date)) == tribunal, what);
    }

    [Fact]
    public void The_first_working_day_after_july_is_in_september_for_the_tribunal_alone()
    {
        Assert.Equal(Date("2026-08-03"), WorkingDayCalendar.Regulations.After(Date("2026-07-31")));
        Assert.Equal(Date("2026-09-01"), WorkingDayCalendar.Tribunal.After(Date("2026-07-31")));
        Assert.Equal(Date("2026-09-01"), WorkingDayCalendar.Tribunal.OnOrAfter(Date("2026-09-01")));
    }

    [Fact]
    public void Each_day_that_is_none_says_why_by_name()
    {
        Assert.Equal("bank holiday (Good Friday)", WorkingDayCalendar.Regulations.Day(Date("2026-04-03")).Reason!.En);
        Assert.Equal("August, which has no working days of the Tribunal", WorkingDayCalendar.Tribunal.Day(Date("2026-08-11")).Reason!.En);
        Assert.Equal("penwythnos", WorkingDayCalendar.Tribunal.Day(Date("2026-04-04")).Reason!.Cy);
        Assert.Null(WorkingDayCalendar.Regulations.Day(Date("2026-08-11")).Reason);
    }

    [Theory]
    [InlineData("2022-12-31")]
    [InlineData("2100-01-01")]
    public void A_day_outside_says_between_which_dates_to_stay(string date)
    {
        var error = Assert.Throws<DeadlineException>(() => WorkingDayCalendar.Regulations.IsWorkingDay(Date(date)));

        Assert.Contains("between 2023-01-01 and 2099-12-31", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Counting_past_the_last_day_is_refused_by_name() =>
        Assert.Throws<DeadlineException>(() => WorkingDayCalendar.Tribunal.Count(Date("2099-12-20"), 30));

    [Fact]
    public void A_count_in_one_step_ends_where_a_count_day_by_day_does()
    {
        var school = School([Date("2025-10-31"), Date("2026-01-05")], [Date("2025-11-20")]);
        foreach (IDayCalendar calendar in new IDayCalendar[] { WorkingDayCalendar.Tribunal, WorkingDayCalendar.Regulations, school })
            foreach (var from in Dates("2025-11-01", "2026-07-01"))
                foreach (var counted in Enum.GetValues<CountedDays>())
                    foreach (var number in new[] { -20, -1, 0, 1, 2, 20 })
                        Assert.Equal(DayByDay(calendar, from, number, counted), calendar.Count(from, number, counted));
    }

    private static DateOnly DayByDay(IDayCalendar calendar, DateOnly from, int number, CountedDays counted)
    {
        var date = from;
        for (var left = Math.Abs(number); left > 0;)
        {
            date = date.AddDays(Math.Sign(number));
            if (calendar.Counts(date, counted))
                left--;
        }
        return date;
    }
}
