using System.Globalization;

namespace AlnWorkflows.Processes.Tests.Oracle;

public sealed class OracleBankHolidaysTests
{
    [Theory]
    [InlineData(2025, "1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec")]
    [InlineData(2026, "1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec")]
    [InlineData(2027, "1 Jan, 26 Mar, 29 Mar, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec")]
    [InlineData(2028, "3 Jan, 14 Apr, 17 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec")]
    [InlineData(2033, "3 Jan, 15 Apr, 18 Apr, 2 May, 30 May, 29 Aug, 26 Dec, 27 Dec")]
    public void The_bank_holidays_of_a_year_are_those_proclaimed(int year, string expected)
    {
        var days = OracleBankHolidays.In(year).Order().Select(day => day.ToString("d MMM", CultureInfo.InvariantCulture));

        Assert.Equal(expected, string.Join(", ", days));
    }

    [Theory]
    [InlineData("2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21")]
    [InlineData("2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 2038-04-25")]
    [InlineData("2039-04-10 2040-04-01 2041-04-21 2042-04-06 2043-03-29 2044-04-17 2045-04-09")]
    [InlineData("1954-04-18 1981-04-19 2049-04-18 2076-04-19")]
    public void Easter_falls_where_the_printed_tables_have_it(string sundays)
    {
        foreach (var sunday in sundays.Split(' ').Select(day => DateOnly.Parse(day, CultureInfo.InvariantCulture)))
            Assert.Equal(sunday, OracleEaster.Sunday(sunday.Year));
    }

    [Theory]
    [InlineData("2026-08-03", true, false)]
    [InlineData("2026-08-31", false, false)]
    [InlineData("2026-09-01", true, true)]
    [InlineData("2025-12-24", true, true)]
    [InlineData("2025-12-25", false, false)]
    [InlineData("2025-12-29", true, false)]
    [InlineData("2025-12-31", true, false)]
    [InlineData("2026-01-01", false, false)]
    [InlineData("2026-01-02", true, true)]
    [InlineData("2026-04-03", false, false)]
    [InlineData("2026-05-04", false, false)]
    [InlineData("2026-03-01", false, false)]
    [InlineData("2026-03-02", true, true)]
    public void August_and_the_days_after_Christmas_are_working_days_but_not_the_Tribunals(string date, bool working, bool tribunalWorking)
    {
        var day = DateOnly.Parse(date, CultureInfo.InvariantCulture);

        Assert.Equal(working, OracleWorkingDays.Includes(day));
        Assert.Equal(tribunalWorking, OracleWorkingDays.TribunalIncludes(day));
    }
}
