using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using static AlnWorkflows.Processes.Tests.Clocks.Shipped;

namespace AlnWorkflows.Processes.Tests.Calendars;

public class SchoolCalendarTests
{
    [Theory]
    [InlineData("2025-09-01", DayKind.SchoolDay, null)]
    [InlineData("2025-09-06", DayKind.Weekend, "weekend")]
    [InlineData("2025-10-27", DayKind.Holiday, "half-term")]
    [InlineData("2025-12-19", DayKind.SchoolDay, null)]
    [InlineData("2025-12-20", DayKind.Holiday, "Christmas holidays")]
    [InlineData("2025-12-25", DayKind.Holiday, "Christmas holidays")]
    [InlineData("2026-04-12", DayKind.Holiday, "Easter holidays")]
    [InlineData("2026-04-13", DayKind.SchoolDay, null)]
    [InlineData("2026-05-04", DayKind.BankHoliday, "bank holiday (Early May bank holiday)")]
    [InlineData("2026-05-25", DayKind.Holiday, "half-term")]
    [InlineData("2026-07-21", DayKind.Holiday, "summer holidays")]
    [InlineData("2026-08-31", DayKind.Holiday, "summer holidays")]
    [InlineData("2026-09-01", DayKind.SchoolDay, null)]
    public void Each_day_is_one_kind_with_its_reason_by_name(string date, DayKind kind, string? reason)
    {
        var day = Cardiff.Day(Date(date));

        Assert.Equal((kind, reason), (day.Kind, day.Reason?.En));
    }

    [Fact]
    public void A_schools_inset_days_and_closures_lie_over_its_authoritys_dates_and_leave_those_alone()
    {
        var school = School([Date("2025-09-01")], [Date("2025-12-03")]);

        Assert.Equal((DayKind.Inset, "diwrnod HMS"), (school.Day(Date("2025-09-01")).Kind, school.Day(Date("2025-09-01")).Reason!.Cy));
        Assert.Equal((DayKind.Closure, "school closed (snow)"), (school.Day(Date("2025-12-03")).Kind, school.Day(Date("2025-12-03")).Reason!.En));
        Assert.True(Cardiff.IsSchoolDay(Date("2025-09-01")));
        Assert.Equal(("ysgol-y-bryn", "1.3"), (school.Id, school.Revision));
    }

    [Fact]
    public void A_closure_on_a_day_without_school_changes_nothing_and_one_on_an_inset_day_shuts_it()
    {
        var school = School([Date("2025-09-01")], [Date("2025-10-28"), Date("2025-09-01")]);

        Assert.Equal(DayKind.Holiday, school.Day(Date("2025-10-28")).Kind);
        Assert.Equal(DayKind.Closure, school.Day(Date("2025-09-01")).Kind);
    }

    [Fact]
    public void An_inset_day_on_a_weekend_or_bank_holiday_is_refused()
    {
        var error = Assert.Throws<InvalidCalendarException>(() => School([Date("2025-09-06"), Date("2026-05-04")]));

        Assert.Equal(
            [
                "Saturday 6 September 2025: an INSET day cannot be on a weekend. Give a weekday.",
                "Monday 4 May 2026: an INSET day cannot be on a bank holiday (Early May bank holiday). Give another date.",
            ],
            error.Problems);
    }

    [Theory]
    [InlineData(ClosedPart.Morning, "closed in the morning (snow); there was a session in the afternoon, so it is a school day")]
    [InlineData(ClosedPart.Afternoon, "closed in the afternoon (snow); there was a session in the morning, so it is a school day")]
    public void A_day_shut_for_one_session_is_a_school_day_and_the_explanation_says_so(ClosedPart part, string note)
    {
        var school = Cardiff.With(SchoolOverlay.Empty("ysgol", new("Ysgol", "School")) with { Closures = [new(Date("2025-10-06"), new("eira", "snow"), part)] });

        Assert.Equal((DayKind.SchoolDay, note), (school.Day(Date("2025-10-06")).Kind, school.Day(Date("2025-10-06")).Note!.En));
        var reading = ClockCalculator.Read(RuleTable.LoadEmbedded().InForce("school-decide-and-idp", Date("2025-09-15")), Date("2025-09-15"), school);
        Assert.Equal(Date("2025-11-10"), reading.LegalLatest);
        Assert.Contains(reading.Explanation.LegalLatest, line => line.From == Date("2025-10-06") && line.To == line.From && line.Text.En.Contains(note, StringComparison.Ordinal));
    }

    [Fact]
    public void A_Saturday_on_which_the_school_met_is_a_school_day_with_its_reason()
    {
        var school = Cardiff.With(SchoolOverlay.Empty("ysgol", new("Ysgol", "School")) with { ExtraDays = [new(Date("2025-10-04"), new("diwrnod agored", "open day"))] });

        Assert.True(school.IsSchoolDay(Date("2025-10-04")));
        Assert.Equal("extra school day (open day)", school.Day(Date("2025-10-04")).Note!.En);
    }

    [Fact]
    public void What_is_entered_for_a_day_takes_the_place_of_what_was()
    {
        var closed = CalendarChange.Nothing with { Closures = [new(Date("2025-10-06"), new("eira", "snow"))] };
        var overlay = closed.ApplyTo(SchoolOverlay.Empty("ysgol", new("Ysgol", "School")) with { InsetDays = [Date("2025-10-06"), Date("2025-10-07")] });

        Assert.Equal([Date("2025-10-07")], overlay.InsetDays);
        Assert.Equal(DayKind.Closure, Cardiff.With(overlay).Day(Date("2025-10-06")).Kind);
        Assert.Empty((CalendarChange.Nothing with { Removed = [Date("2025-10-06")] }).ApplyTo(overlay).Closures);
    }

    [Fact]
    public void Days_are_counted_strictly_after_or_before_a_date()
    {
        Assert.Equal(Date("2025-11-03"), Cardiff.FirstSchoolDayAfter(Date("2025-10-24")));
        Assert.Equal(Date("2025-10-24"), Cardiff.SchoolDaysBefore(Date("2025-11-03"), 1));
        Assert.Equal(Date("2025-10-23"), Cardiff.SchoolDaysBefore(Date("2025-10-30"), 2));
        Assert.Equal(Date("2025-11-03"), Cardiff.SchoolDayOnOrAfter(Date("2025-10-25")));
        Assert.Equal(Date("2025-10-24"), Cardiff.SchoolDayOnOrAfter(Date("2025-10-24")));
        Assert.Equal(Date("2025-11-04"), Cardiff.AddSchoolDays(Date("2025-10-24"), 2));
    }

    [Fact]
    public void School_days_between_leave_out_the_first_date_and_take_in_the_last()
    {
        Assert.Equal(195, Cardiff.SchoolDaysBetween(Date("2025-09-01"), Date("2026-08-31")) + 1);
        Assert.Equal(1, Cardiff.SchoolDaysBetween(Date("2025-10-24"), Date("2025-11-03")));
        Assert.Equal(0, Cardiff.SchoolDaysBetween(Date("2025-10-24"), Date("2025-10-24")));
        Assert.Equal(0, Cardiff.SchoolDaysBetween(Date("2025-11-03"), Date("2025-10-24")));
    }

    [Theory]
    [InlineData("2025-08-31", 2024)]
    [InlineData("2027-09-01", 2027)]
    public void A_date_outside_the_years_covered_names_the_year_to_enter(string date, int year)
    {
        var gap = Assert.Throws<CalendarGapException>(() => Cardiff.Day(Date(date)));

        Assert.Equal((new SchoolYear(year), Date(date), "cardiff"), (gap.SchoolYear, gap.Date, gap.CalendarId));
        Assert.False(Cardiff.Covers(Date(date)));
    }

    [Fact]
    public void A_year_entered_for_a_school_fills_the_gap_and_replaces_the_authoritys()
    {
        var own = Cardiff.With(Overlay(Terms(2027, "2027-09-02"), Terms(2026, "2026-09-03")));

        Assert.Equal(DayKind.Holiday, own.Day(Date("2027-09-01")).Kind);
        Assert.True(own.IsSchoolDay(Date("2027-09-02")));
        Assert.False(own.IsSchoolDay(Date("2026-09-02")));
        Assert.Equal([2025, 2026, 2027], own.Years.Select(year => year.StartYear));
    }

    [Fact]
    public void Term_dates_out_of_order_out_of_their_year_or_on_a_weekend_are_all_reported()
    {
        var bad = Terms(2027, "2027-08-28");
        bad = bad with { Spring = bad.Spring with { HalfTermFirst = bad.Spring.HalfTermLast, HalfTermLast = bad.Spring.HalfTermFirst } };

        var error = Assert.Throws<InvalidCalendarException>(() => Cardiff.With(Overlay(bad)));

        Assert.Equal(
            [
                "field autumn.first: 2027-08-28 is not in the school year 2027/28.",
                "field autumn.first: 2027-08-28 is a Saturday.",
                "field spring.halfTermLast: 2028-02-14 does not come after spring.halfTermFirst 2028-02-18.",
            ],
            error.Problems);
    }

    [Fact]
    public void A_year_before_the_bank_holidays_are_known_is_refused() =>
        Assert.StartsWith(
            "field schoolYear: 2022/23 is before 2023/24",
            Assert.Throws<InvalidCalendarException>(() => Cardiff.With(Overlay(Terms(2022, "2022-09-01")))).Problems[0],
            StringComparison.Ordinal);

    [Fact]
    public void A_half_term_of_one_day_is_good() =>
        Assert.Empty((Terms(2027, "2027-09-02") is var terms
            ? terms with { Autumn = terms.Autumn with { HalfTermLast = terms.Autumn.HalfTermFirst } }
            : terms).Problems());

    private static SchoolOverlay Overlay(params SchoolYearTerms[] terms) =>
        new("ysgol-y-bryn", BilingualText.Same("Ysgol y Bryn"), 1, terms, [], []);

    private static SchoolYearTerms Terms(int year, string first) => new(
        new SchoolYear(year),
        new(Marked(Date(first)), Weekday(year, 10, 25), Weekday(year, 10, 29), Weekday(year, 12, 17)),
        new(Weekday(year + 1, 1, 5), Weekday(year + 1, 2, 14), Weekday(year + 1, 2, 18), Weekday(year + 1, 3, 31)),
        new(Weekday(year + 1, 4, 18), Weekday(year + 1, 5, 29), Weekday(year + 1, 6, 2), Weekday(year + 1, 7, 19)));

    private static MarkedDate Weekday(int year, int month, int day)
    {
        var date = new DateOnly(year, month, day);
        return Marked(date.AddDays(date.DayOfWeek switch { DayOfWeek.Saturday => 2, DayOfWeek.Sunday => 1, _ => 0 }));
    }

    private static MarkedDate Marked(DateOnly date) => new(date, Confidence.V);
}
