using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Data;
using static AlnWorkflows.Processes.Tests.Clocks.Shipped;

namespace AlnWorkflows.Processes.Tests.Calendars;

public class BankHolidaysTests
{
    private static readonly BankHolidays Holidays = BankHolidays.LoadEmbedded();

    [Theory]
    [InlineData(2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26")]
    [InlineData(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26")]
    [InlineData(2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26")]
    public void Each_year_has_its_bank_holidays_on_the_days_they_are_kept(int year, string days) =>
        Assert.Equal(days.Split(' '), Holidays.In(year).Select(holiday => Iso(holiday.Date)[5..]));

    [Fact]
    public void A_substitute_day_says_so_in_both_languages()
    {
        var boxing = Holidays.In(2026).Single(holiday => holiday.Date == new DateOnly(2026, 12, 28));

        Assert.Equal("Boxing Day (substitute day)", boxing.Name.En);
        Assert.Equal("Gŵyl San Steffan (diwrnod amgen)", boxing.Name.Cy);
    }

    [Fact]
    public void When_christmas_is_a_sunday_boxing_day_keeps_its_place_and_christmas_moves_past_it() =>
        Assert.Equal(
            ["Boxing Day", "Christmas Day (substitute day)"],
            Holidays.In(2033).Where(holiday => holiday.Date.Month == 12).Select(holiday => holiday.Name.En));

    [Theory]
    [InlineData("2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28")]
    [InlineData("2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 2038-04-25 2039-04-10 2040-04-01")]
    public void Easter_is_where_the_almanac_has_it(string sundays) =>
        Assert.All(sundays.Split(' ').Select(text => Date(text)), easter =>
            Assert.Equal(easter, BankHolidays.EasterSunday(easter.Year)));

    [Fact]
    public void Years_whose_usual_days_were_moved_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Holidays.In(2022));

    [Fact]
    public void A_proclaimed_day_is_data_and_a_fault_in_it_is_named()
    {
        var more = BankHolidays.Parse("x.json", """[{ "date": "2030-06-03", "name": { "cy": "Gŵyl", "en": "Festival" } }]""");
        Assert.Contains(more.In(2030), holiday => holiday.Date == new DateOnly(2030, 6, 3));

        var error = Assert.Throws<DataFileException>(() => BankHolidays.Parse("x.json", """[{ "date": "2020-06-03", "name": { "cy": "", "en": "Festival" } }]"""));
        Assert.Equal(2, error.Problems.Count);
        Assert.StartsWith("entry 1 (2020-06-03), field name.cy", error.Problems[0], StringComparison.Ordinal);
    }
}
