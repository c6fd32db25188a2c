using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Law;
using static AlnWorkflows.Processes.Tests.Clocks.Shipped;

namespace AlnWorkflows.Processes.Tests.Clocks;

public class ClockCalculatorTests
{
    [Theory]
    [InlineData("2025-09-15", "2025-11-07", "2025-11-10")]
    [InlineData("2025-11-17", "2026-01-16", "2026-01-19")]
    [InlineData("2026-01-12", "2026-03-06", "2026-03-09")]
    [InlineData("2026-03-02", "2026-05-01", "2026-05-05")]
    [InlineData("2026-06-01", "2026-07-17", "2026-07-20")]
    public void Thirty_five_school_days_end_where_the_published_dates_of_2025_26_put_them(string start, string safeBy, string legalLatest)
    {
        var reading = ClockCalculator.Read(Decide, Date(start), Cardiff);

        Assert.Equal(Date(safeBy), reading.SafeBy);
        Assert.Equal(Date(legalLatest), reading.LegalLatest);
    }

    [Fact]
    public void Every_inset_day_in_the_window_pushes_the_last_day_by_one_and_leaves_the_safe_date()
    {
        var none = ClockCalculator.Read(Decide, Date("2025-09-15"), Cardiff);
        var one = ClockCalculator.Read(Decide, Date("2025-09-15"), School([Date("2025-09-26")]));
        var two = ClockCalculator.Read(Decide, Date("2025-09-15"), School([Date("2025-09-26"), Date("2025-11-03")]));

        Assert.Equal(Date("2025-11-11"), one.LegalLatest);
        Assert.Equal(Date("2025-11-12"), two.LegalLatest);
        Assert.Equal([none.SafeBy, none.SafeBy], [one.SafeBy, two.SafeBy]);
    }

    [Fact]
    public void One_inset_day_pushes_a_count_that_ends_on_the_last_day_of_summer_into_september()
    {
        var reading = ClockCalculator.Read(Decide, Date("2026-06-01"), School([Date("2026-06-26")]));

        Assert.Equal(Date("2026-07-17"), reading.SafeBy);
        Assert.Equal(Date("2026-09-01"), reading.LegalLatest);
    }

    [Fact]
    public void A_closure_moves_both_dates()
    {
        var reading = ClockCalculator.Read(Decide, Date("2025-09-15"), School(closures: [Date("2025-10-01")]));

        Assert.Equal(Date("2025-11-10"), reading.SafeBy);
        Assert.Equal(Date("2025-11-11"), reading.LegalLatest);
    }

    [Fact]
    public void An_inset_day_outside_the_published_term_brings_only_the_safe_date_forward()
    {
        var without = ClockCalculator.Read(Decide, Date("2025-10-13"), Cardiff);
        var with = ClockCalculator.Read(Decide, Date("2025-10-13"), School([Date("2025-10-31")]));

        Assert.Equal(without.LegalLatest, with.LegalLatest);
        Assert.Equal(Cardiff.SchoolDaysBefore(without.SafeBy, 1), with.SafeBy);
    }

    [Theory]
    [InlineData("2025-10-24", "a school day before half-term")]
    [InlineData("2025-10-25", "a Saturday")]
    [InlineData("2025-10-29", "in half-term")]
    [InlineData("2025-11-02", "the Sunday before school starts again")]
    public void The_first_day_counted_is_the_first_school_day_after_the_trigger_wherever_that_falls(string start, string where)
    {
        var reading = ClockCalculator.Read(Decide, Date(start), Cardiff);

        Assert.True(reading.SafeBy == Date("2025-12-18"), where);
        Assert.True(reading.LegalLatest == Date("2025-12-19"), where);
    }

    [Fact]
    public void A_trigger_on_an_inset_day_does_not_count_that_day_for_the_safe_date()
    {
        var school = School([Date("2025-09-15")]);

        Assert.Equal(Date("2025-11-07"), ClockCalculator.Read(Decide, Date("2025-09-15"), school).SafeBy);
    }

    [Theory]
    [InlineData("2026-01-15", "2027-01-14")]
    [InlineData("2025-09-01", "2026-08-31")]
    [InlineData("2026-03-01", "2027-02-28")]
    [InlineData("2027-03-01", "2028-02-29")]
    [InlineData("2026-12-26", "2027-12-25")]
    public void A_review_period_ends_the_day_before_its_anniversary_and_never_moves(string given, string last)
    {
        var reading = ClockCalculator.Read(Review, Date(given));

        Assert.Equal(Date(last), reading.LegalLatest);
        Assert.Equal(Date(last), reading.SafeBy);
    }

    [Fact]
    public void Twelve_months_from_a_leap_day_take_the_earlier_of_the_two_arguable_days_and_say_so()
    {
        var reading = ClockCalculator.Read(Review, Date("2028-02-29"));

        Assert.Equal(Date("2029-02-27"), reading.LegalLatest);
        Assert.Contains(reading.Explanation.LegalLatest, line => line.Kind == ExplanationKind.Adjusted);
    }

    [Fact]
    public void A_review_ignores_a_calendar()
    {
        var reading = ClockCalculator.Read(Review, Date("2031-01-15"), Cardiff);

        Assert.Equal(Date("2032-01-14"), reading.LegalLatest);
        Assert.Null(reading.Clock.CalendarId);
    }

    [Fact]
    public void A_clock_stores_what_its_dates_come_from()
    {
        var clock = ClockCalculator.Start(Decide, "youngPersonConsented", Date("2025-09-15"), School());

        Assert.Equal(
            new Clock("school-decide-and-idp", 1, 35, PeriodUnit.SchoolDays, "ysgol-y-bryn", "1.3", "youngPersonConsented", Date("2025-09-15")),
            clock);
    }

    [Fact]
    public void A_stored_clock_read_on_a_new_revision_carries_that_revision_and_its_dates()
    {
        var clock = ClockCalculator.Start(Decide, "broughtToAttention", Date("2025-09-15"), Cardiff);

        var read = ClockCalculator.Read(clock, Decide, School([Date("2025-09-26")]));

        Assert.Equal("1.3", read.Clock.CalendarRevision);
        Assert.Equal(Date("2025-11-11"), read.LegalLatest);
    }

    [Fact]
    public void What_was_used_up_is_taken_off_the_count()
    {
        var clock = ClockCalculator.Start(Decide, "broughtToAttention", Date("2025-09-15"), Cardiff) with { UsedUp = 30 };

        Assert.Equal(new ClockDates(Date("2025-09-19"), Date("2025-09-22")), ClockCalculator.Dates(clock, Decide, Cardiff));
        Assert.Throws<DeadlineException>(() => ClockCalculator.Dates(clock with { UsedUp = 35 }, Decide, Cardiff));
    }

    [Fact]
    public void Counting_past_the_calendar_says_which_school_year_to_enter()
    {
        var gap = Assert.Throws<CalendarGapException>(() => ClockCalculator.Read(Decide, Date("2027-06-10"), Cardiff));

        Assert.Equal(new SchoolYear(2027), gap.SchoolYear);
        Assert.Contains("cardiff", gap.Message, StringComparison.Ordinal);
        Assert.Contains("term dates of the school year 2027/28", gap.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trigger_before_the_calendar_is_refused_even_if_the_day_after_it_is_covered() =>
        Assert.Throws<CalendarGapException>(() => ClockCalculator.Read(Decide, Date("2025-08-31"), Cardiff));

    [Fact]
    public void School_days_without_a_calendar_are_refused() =>
        Assert.Throws<CalendarNeededException>(() => ClockCalculator.Read(Decide, Date("2025-09-15")));

    [Fact]
    public void An_event_the_rule_does_not_know_is_refused() =>
        Assert.Throws<ArgumentException>(() => ClockCalculator.Start(Decide, "somethingElse", Date("2025-09-15"), Cardiff));

    [Fact]
    public void Dates_of_2025_26_are_marked_as_sure_as_the_rule_and_no_surer()
    {
        Assert.Equal(Confidence.S, ClockCalculator.Read(Decide, Date("2025-09-15"), Cardiff).Confidence);
        Assert.Equal(Confidence.U, ClockCalculator.Read(Decide, Date("2025-09-15"), Authorities.Find("powys")).Confidence);
        Assert.Equal(Confidence.V, ClockCalculator.Read(Review, Date("2025-09-15")).Confidence);
    }

    [Fact]
    public void Every_calendar_date_of_2026_27_a_count_rests_on_stands_with_its_own_mark()
    {
        var reading = ClockCalculator.Read(Decide, Date("2027-01-18"), Cardiff);

        Assert.Equal(
            [
                (null, Confidence.S),
                (Date("2027-01-04"), Confidence.U),
                (Date("2027-02-08"), Confidence.S),
                (Date("2027-02-12"), Confidence.S),
                (Date("2027-03-19"), Confidence.S),
            ],
            reading.Marks.Select(mark => (mark.Date, mark.Confidence)));
        Assert.Equal(Confidence.U, reading.Confidence);
    }
}
