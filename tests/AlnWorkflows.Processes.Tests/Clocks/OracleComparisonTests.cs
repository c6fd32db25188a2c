using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Tests.Oracle;

namespace AlnWorkflows.Processes.Tests.Clocks;

/// <summary>Holds the clocks against the second working of the statutory periods: every rule that has one, from every day
/// of 2024 to 2040, on calendars that differ in every way calendars do.</summary>
public class OracleComparisonTests
{
    private const int Calendars = 6;

    private static readonly DateOnly First = new(2024, 1, 1);
    private static readonly DateOnly Last = new(2040, 12, 31);

    private static readonly (OracleDeadlines Oracle, SchoolCalendar School, SchoolCalendar Institution)[] Both =
        [.. OracleCalendarGenerator.Generate(20240101, Calendars).Select(calendar => (new OracleDeadlines(calendar), OracleSchools.School(calendar), OracleSchools.Institution(calendar)))];

    [Fact]
    public void Both_know_the_same_rules() => Assert.Equal(
        OracleDeadlines.DutyRules.Concat(OracleDeadlines.WindowRules).Append("cease-age-25").Order(),
        Shipped.Rules.Rules.Where(rule => rule.Period is not null).Select(rule => rule.Id).Order());

    [Fact]
    public void A_bodys_dates_are_the_same_from_every_day_on_every_calendar() =>
        Assert.Empty(Differences(OracleDeadlines.DutyRules, (rule, start, both) =>
        {
            var calendar = rule.Period!.Calendar == CalendarKind.FurtherEducation ? both.Institution : both.School;
            var dates = Read(rule, start, calendar, null);
            var expected = both.Oracle.Duty(rule.Id, start);
            return (expected.SafeBy, expected.LegalLatest) == (dates.SafeBy, dates.LegalLatest) ? null : $"{rule.Id} {start:O}: {expected}, not {dates}";
        }));

    [Fact]
    public void A_familys_dates_are_the_same_from_every_day_however_the_notice_came() =>
        Assert.Empty(Differences(OracleDeadlines.WindowRules, (rule, start, _) =>
        {
            var posted = OracleNotice.PostedFirstClass(start);
            return Window(rule, OracleNotice.Emailed(start)) ?? (rule.Period!.FromDelivery ? Window(rule, posted) : null);
        }));

    private static string? Window(Rule rule, OracleNotice notice)
    {
        var clock = ClockCalculator.Start(rule, rule.Anchors[0].Event, notice.Sent, null, rule.Period!.FromDelivery ? notice.Delivered : null);
        var dates = ClockCalculator.Dates(clock, rule, null);
        var expected = OracleDeadlines.Window(rule.Id, notice);
        if ((expected.Earliest, expected.Latest) != (dates.SafeBy, dates.LegalLatest))
            return $"{rule.Id} {notice}: {expected}, not {dates}";
        if (rule.Period.Extensions.Count == 0)
            return null;

        var extended = ClockCalculator.Dates(ClockCalculator.Extend(clock, rule, rule.Period.Extensions[0].Event, notice.Delivered), rule, null);
        var expectedThen = OracleDeadlines.Window(rule.Id, notice, referredUnderSection68: true);
        return (expectedThen.Earliest, expectedThen.Latest) == (extended.SafeBy, extended.LegalLatest) ? null : $"{rule.Id} {notice}, referred: {expectedThen}, not {extended}";
    }

    private static ClockDates Read(Rule rule, DateOnly start, SchoolCalendar calendar, DateOnly? delivered) =>
        ClockCalculator.Dates(ClockCalculator.Start(rule, rule.Anchors[0].Event, start, calendar, delivered), rule, calendar);

    private static List<string> Differences(
        IReadOnlyList<string> rules, Func<Rule, DateOnly, (OracleDeadlines Oracle, SchoolCalendar School, SchoolCalendar Institution), string?> compare) =>
        [.. rules.AsParallel().SelectMany(id =>
        {
            var rule = Shipped.Rules.Version(id, 1);
            var calendars = rule.Period!.NeedsCalendar ? Both : Both[..1];
            return calendars.SelectMany(both => Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1)
                .Select(day => compare(rule, First.AddDays(day), both)).OfType<string>().Take(20));
        })];
}
