using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using static AlnWorkflows.Processes.Tests.Clocks.Shipped;

namespace AlnWorkflows.Processes.Tests.Clocks;

/// <summary>The days on which calendars go wrong.</summary>
public class NamedCaseTests
{
    [Theory]
    [InlineData("2028-12-25", "2028-12-27", "Monday: Boxing Day follows")]
    [InlineData("2029-12-25", "2029-12-27", "Tuesday: Boxing Day follows")]
    [InlineData("2024-12-25", "2024-12-27", "Wednesday: Boxing Day follows")]
    [InlineData("2025-12-25", "2025-12-29", "Thursday: Boxing Day and a weekend follow")]
    [InlineData("2026-12-25", "2026-12-29", "Friday: a weekend and a substitute day follow")]
    [InlineData("2027-12-25", "2027-12-29", "Saturday: two substitute days follow")]
    [InlineData("2033-12-25", "2033-12-28", "Sunday: Boxing Day and a substitute day follow")]
    public void Six_weeks_that_end_on_Christmas_Day_run_to_the_next_working_day_whatever_the_weekday(string christmas, string last, string why) =>
        Assert.True(Date(last) == Read("nhs-referral", Date(christmas).AddDays(-42)).LegalLatest, why);

    [Theory]
    [InlineData(2024, "2024-04-02")]
    [InlineData(2025, "2025-04-22")]
    [InlineData(2026, "2026-04-07")]
    [InlineData(2027, "2027-03-30")]
    [InlineData(2028, "2028-04-18")]
    [InlineData(2029, "2029-04-03")]
    [InlineData(2030, "2030-04-23")]
    [InlineData(2031, "2031-04-15")]
    [InlineData(2032, "2032-03-30")]
    [InlineData(2033, "2033-04-19")]
    [InlineData(2034, "2034-04-11")]
    [InlineData(2035, "2035-03-27")]
    [InlineData(2036, "2036-04-15")]
    [InlineData(2037, "2037-04-07")]
    [InlineData(2038, "2038-04-27")]
    [InlineData(2039, "2039-04-12")]
    [InlineData(2040, "2040-04-03")]
    public void Six_weeks_that_end_on_Good_Friday_run_to_the_Tuesday_after_Easter(int year, string tuesday)
    {
        Assert.Equal(Date(tuesday), BankHolidays.EasterSunday(year).AddDays(2));
        Assert.Equal(Date(tuesday), Read("nhs-referral", Date(tuesday).AddDays(-4 - 42)).LegalLatest);
    }

    [Theory]
    [InlineData("2026-03-29", "clocks go forward")]
    [InlineData("2025-10-26", "clocks go back")]
    public void A_week_over_a_change_of_clocks_has_seven_days(string change, string why)
    {
        var start = Date(change).AddDays(-3);
        var rule = Rules.InForce("nhs-referral", start);
        var reading = ClockCalculator.Read(rule, start);

        Assert.True(start.AddDays(42) == reading.LegalLatest, why);
        Assert.Equal(London.StartOfDay(reading.LegalLatest.AddDays(1)), ClockCalculator.LateFrom(rule, reading.LegalLatest));
    }

    [Theory]
    [InlineData("2024-01-18", "2024-02-29")]
    [InlineData("2025-01-17", "2025-02-28")]
    [InlineData("2028-01-20", "2028-03-02")]
    public void Weeks_go_over_the_end_of_February_in_leap_years_and_others(string start, string last) =>
        Assert.Equal(Date(last), Read("nhs-referral", Date(start)).LegalLatest);

    [Theory]
    [InlineData("2025-10-31", "2025-12-19", "autumn")]
    [InlineData("2026-06-01", "2026-07-20", "summer")]
    public void A_term_may_end_on_the_last_day_of_the_period(string start, string last, string term)
    {
        var dates = ClockCalculator.Read(Decide, Date(start), Cardiff).Dates;

        Assert.True(Date(last) == dates.LegalLatest, term);
        Assert.False(Cardiff.IsSchoolDay(Date(last).AddDays(1)));
    }

    private static ClockReading Read(string rule, DateOnly start) => ClockCalculator.Read(Rules.InForce(rule, start), start);
}
