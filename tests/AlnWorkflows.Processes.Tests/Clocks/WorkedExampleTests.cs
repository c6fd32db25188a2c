using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using static AlnWorkflows.Processes.Tests.Clocks.Shipped;

namespace AlnWorkflows.Processes.Tests.Clocks;

/// <summary>Time limits worked by hand from the words of the Act and the Regulations.</summary>
public class WorkedExampleTests
{
    [Theory]
    [InlineData("nhs-referral", "2026-05-20", "2026-06-30", "2026-07-01", "half-term does not stop it")]
    [InlineData("info-request", "2026-05-20", "2026-06-30", "2026-07-01", "half-term does not stop it")]
    [InlineData("nhs-referral", "2025-11-13", "2025-12-24", "2025-12-29", "the last day is Christmas Day")]
    [InlineData("info-request", "2026-02-20", "2026-04-02", "2026-04-07", "the last day is Good Friday")]
    [InlineData("order-la", "2026-07-14", "2026-08-31", "2026-09-01", "August is not left out of the count")]
    [InlineData("order-la", "2026-07-07", "2026-08-24", "2026-09-01", "the last day is in August, no working day of the Tribunal")]
    [InlineData("order-report", "2026-09-01", "2026-09-14", "2026-09-15", "fourteen days after the compliance period")]
    [InlineData("review-12-months", "2026-01-15", "2027-01-14", "2027-01-14", "the day before the anniversary")]
    [InlineData("review-12-months", "2024-02-29", "2025-02-27", "2025-02-27", "the earlier of the days that may be argued")]
    [InlineData("la-decide-and-idp", "2025-10-06", "2025-12-28", "2025-12-29", "the safe date may be a Sunday")]
    [InlineData("nhs-tribunal-report", "2025-11-14", "2025-12-25", "2026-01-02", "six weeks beginning with the date")]
    [InlineData("la-refers-fei-to-ministers", "2025-12-19", "2026-01-15", "2026-01-16", "four weeks after the institution’s period")]
    public void A_bodys_period_ends_where_the_law_puts_it(string rule, string start, string safeBy, string legalLatest, string why)
    {
        var reading = ClockCalculator.Read(Rules.InForce(rule, Date(start)), Date(start), Cardiff);

        Assert.True(reading.Dates == new ClockDates(Date(safeBy), Date(legalLatest)), $"{why}: {reading.Dates}");
    }

    [Theory]
    [InlineData("2026-06-01", "2026-07-27", "2026-09-21")]
    [InlineData("2026-06-15", "2026-09-01", "2026-10-05")]
    [InlineData("2025-10-31", "2026-01-02", "2026-02-20")]
    public void An_appeal_is_in_time_until_the_first_working_day_after_eight_weeks_or_sixteen(string given, string last, string lastAfterReferral)
    {
        var rule = Rules.InForce("appeal", Date(given));
        var clock = ClockCalculator.Start(rule, "noticeOfDecisionGiven", Date(given), null);

        var extended = ClockCalculator.Extend(clock, rule, "referredForDisagreementResolution", Date(given).AddDays(30));

        Assert.Equal(Date(last), ClockCalculator.Dates(clock, rule, null).LegalLatest);
        Assert.Equal(Date(lastAfterReferral), ClockCalculator.Dates(extended, rule, null).LegalLatest);
        Assert.Contains(ClockCalculator.Read(extended, rule, null).Explanation.LegalLatest, line => line.Text.En.StartsWith("The period is longer: 8 weeks more", StringComparison.Ordinal));
    }

    [Fact]
    public void A_referral_after_the_eight_weeks_or_a_second_one_makes_no_appeal_period_longer()
    {
        var rule = Rules.InForce("appeal", Date("2026-06-01"));
        var clock = ClockCalculator.Start(rule, "noticeOfDecisionGiven", Date("2026-06-01"), null);
        var extended = ClockCalculator.Extend(clock, rule, "referredForDisagreementResolution", Date("2026-07-26"));

        Assert.Throws<DeadlineException>(() => ClockCalculator.Extend(clock, rule, "referredForDisagreementResolution", Date("2026-07-27")));
        Assert.Throws<DeadlineException>(() => ClockCalculator.Extend(extended, rule, "referredForDisagreementResolution", Date("2026-07-26")));
        Assert.Throws<DeadlineException>(() => ClockCalculator.Extend(clock, rule, "somethingElse", Date("2026-07-01")));
    }

    [Fact]
    public void A_family_is_shown_the_day_counted_from_sending_and_nothing_is_done_before_the_one_counted_from_delivery()
    {
        var rule = Rules.InForce("cpy-window-cease", Date("2026-03-06"));

        var clock = ClockCalculator.Start(rule, "ceaseNoticeGiven", Date("2026-03-06"), null, deliveredOn: Date("2026-03-09"));

        Assert.Equal(new ClockDates(Date("2026-04-03"), Date("2026-04-07")), ClockCalculator.Dates(clock, rule, null));
        Assert.Throws<DeadlineException>(() => ClockCalculator.Start(rule, "ceaseNoticeGiven", Date("2026-03-06"), null, deliveredOn: Date("2026-03-05")));
    }

    [Fact]
    public void A_day_of_delivery_is_refused_where_the_period_runs_from_sending() => Assert.Throws<DeadlineException>(() =>
        ClockCalculator.Start(Rules.InForce("tribunal-review", Date("2026-03-06")), "decisionSent", Date("2026-03-06"), null, deliveredOn: Date("2026-03-09")));

    [Theory]
    [InlineData("2026-03-01", "2026-07-31")]
    [InlineData("2026-07-31", "2026-07-31")]
    [InlineData("2026-08-01", "2027-07-31")]
    [InlineData("2028-02-29", "2028-07-31")]
    public void A_plan_ends_with_the_academic_year_in_which_the_young_person_reaches_25(string birthday, string last) =>
        Assert.Equal(Date(last), ClockCalculator.Read(Rules.InForce("cease-age-25", Date(birthday)), Date(birthday)).LegalLatest);

    [Fact]
    public void Term_time_days_are_counted_on_an_institutions_calendar_and_named_so()
    {
        var rule = Rules.InForce("fei-asked-to-take-plan", Date("2025-11-21"));
        var reading = ClockCalculator.Read(rule, Date("2025-11-21"), Cardiff);

        Assert.Equal(new ClockDates(Date("2025-12-18"), Date("2025-12-19")), reading.Dates);
        Assert.Contains("5 diwrnod tymor", reading.Explanation.ToText(Language.Cy), StringComparison.Ordinal);
        Assert.Contains("further education institution", Assert.Throws<CalendarNeededException>(() => ClockCalculator.Read(rule, Date("2025-11-21"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Months_that_end_where_no_corresponding_date_stands_end_with_the_month()
    {
        var dates = ClockCalculator.Read(Rules.InForce("disability-claim", Date("2026-08-31")), Date("2026-08-31")).Dates;

        Assert.Equal(new ClockDates(Date("2027-02-27"), Date("2027-03-01")), dates);
    }

    [Theory]
    [InlineData("appeal", "2026-06-01", 16)]
    [InlineData("appeal", "2025-11-10", 17)]
    [InlineData("nhs-referral", "2026-05-20", 23)]
    public void The_day_ends_at_five_in_london_for_the_tribunal_and_at_midnight_for_others_in_summer_and_winter(string rule, string start, int utcHour)
    {
        var inForce = Rules.InForce(rule, Date(start));

        Assert.Equal(utcHour, ClockCalculator.LateFrom(inForce, ClockCalculator.Read(inForce, Date(start)).LegalLatest).UtcDateTime.Hour);
    }

    [Fact]
    public void Twelve_weeks_are_told_in_runs_and_not_day_by_day()
    {
        var reading = ClockCalculator.Read(Rules.InForce("la-decide-and-idp", Date("2025-10-02")), Date("2025-10-02"));

        Assert.InRange(reading.Explanation.LegalLatest.Count, 3, 6);
        Assert.Contains(reading.Marks, mark => mark.Confidence == Confidence.U);
    }

    [Fact]
    public void A_rule_without_a_period_has_no_clock_and_says_what_holds() => Assert.Contains(
        "at once", Assert.Throws<NoPeriodException>(() => ClockCalculator.Read(Rules.InForce("lac-refer", Date("2026-01-15")), Date("2026-01-15"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("nhs-referral", "2022-06-01")]
    [InlineData("nhs-referral", "9999-12-31")]
    [InlineData("order-report", "9999-12-31")]
    [InlineData("appeal", "2099-12-01")]
    [InlineData("cease-age-25", "9999-12-31")]
    public void A_period_beyond_what_is_known_is_refused_and_says_what_to_give(string rule, string start) => Assert.Contains(
        "Give a", Assert.ThrowsAny<DeadlineException>(() => ClockCalculator.Read(Rules.InForce(rule, Date(start)), Date(start))).Message, StringComparison.Ordinal);
}
