using AlnWorkflows.Processes.Clocks;
using static AlnWorkflows.Processes.Tests.Clocks.Shipped;

namespace AlnWorkflows.Processes.Tests.Clocks;

public class ClockPropertyTests
{
    [Fact]
    public void A_later_start_never_ends_earlier()
    {
        var school = School([Date("2025-09-01"), Date("2025-10-24"), Date("2026-01-05")], [Date("2025-11-20")]);
        var readings = Dates("2025-09-01", "2026-08-31").Select(start => ClockCalculator.Read(Decide, start, school).Dates).ToList();

        Assert.All(readings.Zip(readings.Skip(1)), pair =>
        {
            Assert.True(pair.First.SafeBy <= pair.Second.SafeBy);
            Assert.True(pair.First.LegalLatest <= pair.Second.LegalLatest);
        });
    }

    [Fact]
    public void A_safe_date_is_never_after_the_last_day()
    {
        var school = School([Date("2025-09-01"), Date("2025-10-31"), Date("2025-12-22")], [Date("2025-11-20")]);

        Assert.All(Dates("2025-09-01", "2026-08-31"), start =>
        {
            var dates = ClockCalculator.Read(Decide, start, school).Dates;
            Assert.True(dates.SafeBy <= dates.LegalLatest);
        });
    }

    [Fact]
    public void A_further_closure_never_brings_a_date_forward()
    {
        var inset = new[] { Date("2025-10-24"), Date("2025-11-03") };
        var before = ClockCalculator.Read(Decide, Date("2025-09-15"), School(inset)).Dates;

        Assert.All(Dates("2025-09-01", "2025-12-31"), closed =>
        {
            var after = ClockCalculator.Read(Decide, Date("2025-09-15"), School(inset, [closed])).Dates;
            Assert.True(after.SafeBy >= before.SafeBy);
            Assert.True(after.LegalLatest >= before.LegalLatest);
        });
    }

    [Fact]
    public void Counted_runs_add_up_to_the_length_and_every_day_stands_in_exactly_one_run()
    {
        var school = School([Date("2025-09-26"), Date("2025-11-03")], [Date("2025-12-03")]);

        Assert.All(Dates("2025-09-01", "2026-07-01"), start =>
        {
            var reading = ClockCalculator.Read(Decide, start, school);
            AssertRuns(reading.Explanation.SafeBy, start, reading.SafeBy, 34);
            AssertRuns(reading.Explanation.LegalLatest, start, reading.LegalLatest, 35);
        });
    }

    [Fact]
    public void Both_languages_name_the_same_days()
    {
        var school = School([Date("2025-09-26")], [Date("2025-12-03")]);
        foreach (var start in Dates("2025-09-01", "2026-07-01").Where(date => date.Day % 7 == 0))
        {
            var explanation = ClockCalculator.Read(Decide, start, school).Explanation;
            Assert.All(explanation.SafeBy.Concat(explanation.LegalLatest).Concat(explanation.Sources), line =>
                Assert.Equal(NamedDays.In(line.Text.En), NamedDays.In(line.Text.Cy)));
        }
    }

    private static void AssertRuns(IReadOnlyList<ExplanationLine> lines, DateOnly start, DateOnly last, int length)
    {
        var runs = lines.Where(line => line.Kind is ExplanationKind.Counted or ExplanationKind.Skipped).ToList();
        Assert.Equal(length, runs.Sum(run => run.Count));
        var next = start.AddDays(1);
        foreach (var run in runs)
        {
            Assert.Equal(next, run.From);
            next = run.To!.Value.AddDays(1);
        }
        Assert.Equal(last.AddDays(1), next);
    }
}
