using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Tests.Oracle;
using static AlnWorkflows.Processes.Tests.Clocks.Shipped;

namespace AlnWorkflows.Processes.Tests.Clocks;

/// <summary>What holds of every rule that has a period, on whatever calendar.</summary>
public class RulePropertyTests
{
    private static readonly (SchoolCalendar School, SchoolCalendar Institution)[] Calendars =
        [.. OracleCalendarGenerator.Generate(99, 3).Select(calendar => (OracleSchools.School(calendar), OracleSchools.Institution(calendar)))];

    public static TheoryData<string> WithPeriod { get; } = new(Rules.Rules.Where(rule => rule.Period is not null).Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(WithPeriod))]
    public void A_later_start_never_ends_earlier(string id) => EachCalendar(id, (rule, calendar) =>
    {
        ClockDates? before = null;
        foreach (var start in Dates("2024-01-01", "2031-12-31"))
        {
            var dates = Of(rule, start, calendar);
            Assert.True(before is null || (before.Value.SafeBy <= dates.SafeBy && before.Value.LegalLatest <= dates.LegalLatest), $"{start:O}");
            Assert.True(start <= dates.SafeBy && dates.SafeBy <= dates.LegalLatest, $"{start:O}: {dates}");
            before = dates;
        }
    });

    [Theory]
    [MemberData(nameof(WithPeriod))]
    public void A_longer_period_never_ends_earlier(string id) => EachCalendar(id, (rule, calendar) =>
    {
        var longer = rule with { Period = rule.Period! with { Length = rule.Period.Length + 1 } };
        foreach (var start in Dates("2024-01-01", "2030-12-31").Where(date => date.DayNumber % 3 == 0))
        {
            var (dates, longerDates) = (Of(rule, start, calendar), Of(longer, start, calendar));
            Assert.True(dates.SafeBy <= longerDates.SafeBy && dates.LegalLatest <= longerDates.LegalLatest, $"{start:O}");
        }
    });

    [Theory]
    [MemberData(nameof(WithPeriod))]
    public void What_is_told_adds_up_and_both_languages_name_the_same_days(string id) => EachCalendar(id, (rule, calendar) =>
    {
        foreach (var start in Dates("2024-01-01", "2030-12-31").Where(date => date.DayNumber % 41 == 0))
        {
            var reading = ClockCalculator.Read(rule, start, calendar);
            AssertToldWhole(rule, reading);
            Assert.All(reading.Explanation.SafeBy.Concat(reading.Explanation.LegalLatest).Concat(reading.Explanation.Sources), line =>
            {
                Assert.Equal(NamedDays.In(line.Text.En), NamedDays.In(line.Text.Cy));
                Assert.DoesNotContain('{', line.Text.Cy + line.Text.En);
            });
        }
    });

    [Fact]
    public void A_further_day_without_school_never_brings_a_school_day_deadline_forward()
    {
        var start = Date("2025-10-13");
        var before = Of(Decide, start, School());

        Assert.All(Dates("2025-09-01", "2026-01-30").Where(date => Cardiff.IsSchoolDay(date)), day =>
        {
            Assert.True(before.LegalLatest <= Of(Decide, start, School([day])).LegalLatest);
            Assert.True(before.LegalLatest <= Of(Decide, start, School([], [day])).LegalLatest);
        });
    }

    private static void AssertToldWhole(Rule rule, ClockReading reading)
    {
        var runs = reading.Explanation.LegalLatest.Where(line => line.Kind is ExplanationKind.Counted or ExplanationKind.Skipped).ToList();
        Assert.Equal(rule.Period!.Length, runs.Sum(run => run.Count));
        Assert.Single(reading.Explanation.LegalLatest, line => line.Kind == ExplanationKind.Result && line.From == reading.LegalLatest);
        Assert.Single(reading.Explanation.SafeBy, line => line.Kind == ExplanationKind.Result && line.From == reading.SafeBy);
        foreach (var (run, next) in runs.Zip(runs.Skip(1)))
            Assert.Equal(run.To!.Value.AddDays(1), next.From);
        Assert.True(runs[^1].To == reading.LegalLatest || runs[^1].To!.Value.AddDays(1) == reading.LegalLatest);
    }

    private static ClockDates Of(Rule rule, DateOnly start, SchoolCalendar calendar) =>
        ClockCalculator.Dates(ClockCalculator.Start(rule, rule.Anchors[0].Event, start, calendar), rule, calendar);

    private static void EachCalendar(string id, Action<Rule, SchoolCalendar> check)
    {
        var rule = Rules.Version(id, 1);
        var calendars = rule.Period!.NeedsCalendar ? Calendars : Calendars[..1];
        foreach (var (school, institution) in calendars)
            check(rule, rule.Period.Calendar == CalendarKind.FurtherEducation ? institution : school);
    }
}
