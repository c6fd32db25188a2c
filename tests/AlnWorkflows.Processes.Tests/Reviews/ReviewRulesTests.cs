using System.Globalization;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Clocks;

namespace AlnWorkflows.Processes.Tests.Reviews;

/// <summary>Dates counted by hand.</summary>
public sealed class ReviewRulesTests
{
    [Theory]
    [InlineData("2026-01-15", "2027-01-14")]
    [InlineData("2027-03-01", "2028-02-29")]
    [InlineData("2027-09-01", "2028-08-31")]
    public void A_period_is_twelve_months_starting_with_the_day_given(string given, string last)
    {
        var period = Period("a", given);
        Assert.Equal(DateOnly.Parse(last, CultureInfo.InvariantCulture), period.LegalLatest);
    }

    [Fact]
    public void Without_an_outcome_the_next_period_starts_the_day_after_the_last()
    {
        Assert.Equal((LegalEvents.DayAfterPreviousPeriod, new DateOnly(2027, 1, 15)), ReviewRules.NextPeriod(Period("a", "2026-01-15"), null));
    }

    [Fact]
    public void With_an_outcome_the_next_period_starts_on_the_day_it_was_first_given()
    {
        Assert.Equal((LegalEvents.PreviousReviewOutcomeGiven, new DateOnly(2026, 11, 30)), ReviewRules.NextPeriod(Period("a", "2026-01-15"), new DateOnly(2026, 11, 30)));
    }

    [Fact]
    public void A_late_outcome_meets_the_period_missed_and_the_one_it_is_given_in()
    {
        var (met, neverBegan) = ReviewRules.Settled([Period("a", "2026-01-15"), Period("b", "2027-01-15")], new DateOnly(2027, 2, 22));
        Assert.Equal(["a", "b"], met.Select(duty => duty.DutyId));
        Assert.Empty(neverBegan);
    }

    [Fact]
    public void An_outcome_given_in_time_leaves_no_later_period_that_began_without_one()
    {
        var (met, neverBegan) = ReviewRules.Settled([Period("a", "2026-01-15"), Period("b", "2027-01-15")], new DateOnly(2027, 1, 14));
        Assert.Equal(["a"], met.Select(duty => duty.DutyId));
        Assert.Equal(["b"], neverBegan.Select(duty => duty.DutyId));
    }

    private static Duty Period(string id, string from)
    {
        var rules = RuleTable.LoadEmbedded();
        var read = ClockCalculator.Read(rules.InForce(RuleIds.Review12Months, DateOnly.Parse(from, CultureInfo.InvariantCulture)), DateOnly.Parse(from, CultureInfo.InvariantCulture));
        return new Duty(new CaseKey("school", "case"), id, RuleIds.Review12Months, read.Clock, read.SafeBy, read.LegalLatest, DutyState.Open, DateTimeOffset.UnixEpoch);
    }
}
