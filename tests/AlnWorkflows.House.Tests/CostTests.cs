using AlnWorkflows.Benchmarks.Costs;

namespace AlnWorkflows.House.Tests;

public sealed class CostTests
{
    private static readonly CaseCounts Simple = new(
        RecordReads: 100, RecordWrites: 50, WrittenBytes: 500_000, Starts: 2, Turns: 30, Activities: 20, Events: 5, Timers: 4, TimerLegs: 10, Mails: 6, LiveRuns: 1, SweepReadsPerBody: 5);

    [Fact]
    public async Task The_tables_of_the_document_are_what_the_command_prints()
    {
        using var printed = new StringWriter { NewLine = "\n" };
        CostCommand.Write(await CaseYear.MeasureAsync(), printed);

        Assert.True(
            Repository.Read("infra/README.md").ReplaceLineEndings("\n").Contains(printed.ToString(), StringComparison.Ordinal),
            $"Under “Costs” infra/README.md must end with what the command there prints now:\n{printed}");
    }

    [Fact]
    public async Task A_case_counts_the_same_every_time() =>
        Assert.Equal(await CaseYear.MeasureAsync(), await CaseYear.MeasureAsync());

    [Fact]
    public void A_year_is_its_cases_times_the_counts_and_what_runs_beside_them()
    {
        var year = AzureYear.Of(Simple, new Deployment("two cases", 2, 3));

        // Sweeps: 3 bodies at 5 reads, under a second; one a minute. Once an hour two live runs are asked about.
        Assert.Equal((525_600, 1.0, 0.01), (year.Sweeps, year.SweepSeconds, year.LookupSeconds));
        // Turns 2 × 40, activities 2 × 20, pages 2 × 60.
        Assert.Equal(80 + 40 + 120 + 525_600, year.Executions);
        Assert.Equal(2 * (80 + 40 + 120 + 525_600) + (long)(2 * 8_760 * 0.01), year.GigabyteSeconds);
        // Records 2 × 150, events 2 × 5, starts 2 × 4, turns 80 × 3, pages 120 × 10, sweeps × 15, looks × 2, and the idle table of partitions.
        Assert.Equal(300 + 10 + 8 + 240 + 1_200 + 525_600L * 15 + 8_760 * 2 + 6_307_200, year.TableCalls);
        // Starts 2 × 2, timers 2 × 14, events 2 × 5, turns 80 × 2, activities 40 × 4, and five idle queues.
        Assert.Equal(4 + 28 + 10 + 160 + 160 + 5_256_000, year.QueueCalls);
        Assert.Equal(2 * (2 * 500_000 + 1_000_000) / 1e9, year.StoredGigabytes, 9);
        Assert.Equal(year.Executions * 2_000 / 1e9, year.LogGigabytes, 9);
        Assert.Equal(12, year.Mails);
    }

    [Fact]
    public void Sweeps_that_take_longer_than_a_minute_are_fewer()
    {
        var year = AzureYear.Of(Simple, new Deployment("many", 0, 3_000));

        Assert.Equal(75, year.SweepSeconds);
        Assert.Equal(262_800, year.Sweeps);
    }

    [Fact]
    public void A_bill_takes_off_what_is_free_and_adds_up()
    {
        var year = new AzureYear(Executions: 4_000_000, GigabyteSeconds: 2_200_000, TableCalls: 100_000_000, QueueCalls: 10_000_000, StoredGigabytes: 10, LogGigabytes: 160, Mails: 1_000, Sweeps: 0, SweepSeconds: 1, LookupSeconds: 0);
        var lines = Bill.Lines.ToDictionary(line => line.Line, line => line.Dollars(year), StringComparer.Ordinal);

        Assert.Equal(1_000_000 * 0.000026m, lines["Execution time"]);
        Assert.Equal(0.40m, lines["Executions"]);
        Assert.Equal(3.60m, lines["Table calls"]);
        Assert.Equal(4.00m, lines["Queue calls"]);
        Assert.Equal(13.20m, lines["Storage"]);
        Assert.Equal(230.00m, lines["Logs"]);
        Assert.Equal(42.00m, lines["Alerts"]);
        Assert.Equal(239.40m, lines["Mail"]);
        Assert.Equal(26.00m + 0.40m + 3.60m + 4.00m + 13.20m + 230.00m + 42.00m + 239.40m, Bill.Total(year));
    }

    [Fact]
    public void More_mails_than_the_plan_sends_are_refused_and_not_priced_as_if_they_were_free() =>
        Assert.Throws<InvalidOperationException>(() => Bill.Total(new AzureYear(0, 0, 0, 0, 0, 0, Mails: 600_001, 0, 1, 0)));
}
