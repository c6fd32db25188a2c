using System.Diagnostics;
using System.Globalization;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Benchmarks.Clocks;

/// <summary>How long both dates of 35 school days take, bare and with the full explanation, on one thread.</summary>
internal static class ClockBenchmark
{
    private const int Rounds = 5;
    private const int Starts = 150;

    public static int Run()
    {
        var rule = RuleTable.LoadEmbedded().InForce("school-decide-and-idp", First);
        var calendar = AuthorityCalendars.LoadEmbedded().Find("cardiff")!;
        var bare = Best(200_000, start => ClockCalculator.Dates(ClockCalculator.Start(rule, rule.Anchors[0].Event, start, calendar), rule, calendar).LegalLatest.DayNumber);
        var explained = Best(20_000, start => ClockCalculator.Read(rule, start, calendar).Explanation.LegalLatest.Count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"35 school days, both dates: {bare:F2} µs; with the explanation in both languages: {explained:F0} µs (best of {Rounds} rounds)"));
        return 0;
    }

    private static DateOnly First { get; } = new(2025, 9, 15);

    private static double Best(int times, Func<DateOnly, int> work)
    {
        var (best, sum) = (double.MaxValue, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < times; i++)
                sum += work(First.AddDays(i % Starts));
            best = Math.Min(best, watch.Elapsed.TotalMicroseconds / times);
        }
        return sum > 0 ? best : throw new InvalidOperationException("Nothing was counted.");
    }
}
