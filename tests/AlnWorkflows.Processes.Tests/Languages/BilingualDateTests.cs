using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Tests.Languages;

public class BilingualDateTests
{
    [Fact]
    public void Every_month_has_its_name_in_both_languages()
    {
        var names = Enumerable.Range(1, 12).Select(month => BilingualDate.Date(new DateOnly(2026, month, 1))).ToList();

        Assert.Equal(
            ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"],
            names.Select(name => name.Cy.Split(' ')[1]));
        Assert.Equal("1 September 2026", names[8].En);
        Assert.Equal("1 Medi 2026", names[8].Cy);
    }

    [Fact]
    public void A_weekday_is_lower_case_in_welsh_and_softened_where_the_frame_asks_for_it()
    {
        var date = new DateOnly(2026, 9, 1);

        Assert.Equal(new BilingualText("dydd Mawrth 1 Medi 2026", "Tuesday 1 September 2026"), BilingualDate.Weekday(date));
        Assert.Equal(new BilingualText("ddydd Mawrth 1 Medi 2026", "Tuesday 1 September 2026"), BilingualDate.OnWeekday(date));
        Assert.Equal(
            ["Llun", "Mawrth", "Mercher", "Iau", "Gwener", "Sadwrn", "Sul"],
            Enumerable.Range(0, 7).Select(day => BilingualDate.Weekday(new DateOnly(2026, 8, 31).AddDays(day)).Cy.Split(' ')[1]));
    }

    [Fact]
    public void Time_is_24_hour() => Assert.Equal("14:05", BilingualDate.Time(new TimeOnly(14, 5)));

    [Fact]
    public void Welsh_counts_take_the_singular_softened_after_two()
    {
        Assert.Equal(new BilingualText("1 diwrnod ysgol", "1 school day"), BilingualCount.SchoolDays(1));
        Assert.Equal(new BilingualText("2 ddiwrnod ysgol", "2 school days"), BilingualCount.SchoolDays(2));
        Assert.Equal(new BilingualText("35 diwrnod ysgol", "35 school days"), BilingualCount.SchoolDays(35));
        Assert.Equal(new BilingualText("2 fis", "2 months"), BilingualCount.Months(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => BilingualCount.SchoolDays(0));
    }
}
