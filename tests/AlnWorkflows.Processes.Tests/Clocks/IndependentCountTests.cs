using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using static AlnWorkflows.Processes.Tests.Clocks.Shipped;

namespace AlnWorkflows.Processes.Tests.Clocks;

/// <summary>
/// A second count, straight from the published table and the formula: lay out the list of days on which there is
/// school, leave out those up to the trigger, take the 35th. Shares no code with the product's own.
/// </summary>
public class IndependentCountTests
{
    private static readonly (string First, string Last)[] InSchool =
    [
        ("2025-09-01", "2025-10-24"), ("2025-11-03", "2025-12-19"),
        ("2026-01-05", "2026-02-13"), ("2026-02-23", "2026-03-27"),
        ("2026-04-13", "2026-05-22"), ("2026-06-01", "2026-07-20"),
        ("2026-09-01", "2026-10-23"), ("2026-11-02", "2026-12-18"),
    ];

    private static readonly DateOnly[] Sessions = InSchool
        .SelectMany(stretch => Dates(stretch.First, stretch.Last))
        .Where(date => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && date != new DateOnly(2026, 5, 4))
        .ToArray();

    [Fact]
    public void The_published_year_has_195_days_in_school_or_inset() =>
        Assert.Equal(195, Sessions.Count(date => date < new DateOnly(2026, 9, 1)));

    [Fact]
    public void Both_counts_agree_on_every_start_date_of_2025_26() => AssertNoDifference(Cardiff, [], []);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Both_counts_agree_on_every_start_date_whatever_inset_days_and_closures_a_school_has(int seed)
    {
        var random = new Random(seed);
        var drawn = Sessions.OrderBy(_ => random.Next()).Take(14).ToList();
        HashSet<DateOnly> inset = [.. drawn.Take(6)], closed = [.. drawn.Skip(6)];

        AssertNoDifference(School(inset, closed), inset, closed);
    }

    private static void AssertNoDifference(SchoolCalendar calendar, HashSet<DateOnly> inset, HashSet<DateOnly> closed)
    {
        var differences = new List<string>();
        foreach (var start in Dates("2025-09-01", "2026-08-31"))
        {
            var met = Sessions.Where(date => date > start && !closed.Contains(date)).ToList();
            var expected = new ClockDates(met[33], met.Where(date => !inset.Contains(date)).ElementAt(34));
            var actual = ClockCalculator.Read(Decide, start, calendar).Dates;
            if (actual != expected)
                differences.Add($"{start:O}: expected {expected}, was {actual}");
        }
        Assert.Empty(differences);
    }
}
