namespace AlnWorkflows.Benchmarks.Costs;

/// <summary>A year in US dollars, line by line.</summary>
internal static class Bill
{
    private const int Months = 12;
    private const int FreeGigabyteSeconds = 100_000;
    private const int FreeExecutions = 250_000;
    private const int FreeLogGigabytes = 5;
    private const int MailsPerMonth = 50_000;
    private const int AlwaysReadyInstances = 2;

    public static IReadOnlyList<(string Line, Func<AzureYear, decimal> Dollars)> Lines { get; } =
    [
        ("Execution time", year => Math.Max(0, year.GigabyteSeconds - Months * FreeGigabyteSeconds) * Price.ExecutionTime.Dollars),
        ("Executions", year => Math.Max(0, year.Executions - Months * FreeExecutions) / 1_000_000m * Price.Executions.Dollars),
        ("Table calls", year => year.TableCalls / 10_000m * Price.TableCalls.Dollars),
        ("Queue calls", year => year.QueueCalls / 10_000m * Price.QueueCalls.Dollars),
        ("Storage", year => (decimal)year.StoredGigabytes * Months * Price.Stored.Dollars),
        ("Logs", year => Math.Max(0, (decimal)year.LogGigabytes - Months * FreeLogGigabytes) * Price.Logs.Dollars),
        ("Alerts", _ => Months * Price.Alerts.Dollars),
        ("Mail", MailDollars),
    ];

    /// <summary>Two instances that are always there, for whoever wants no wait at the first page of the morning.</summary>
    public static decimal AlwaysReady =>
        AlwaysReadyInstances * Assumptions.InstanceGigabytes * (decimal)Assumptions.SecondsPerYear * Price.AlwaysReady.Dollars;

    public static decimal Total(AzureYear year) => Lines.Sum(line => line.Dollars(year));

    private static decimal MailDollars(AzureYear year)
    {
        if (year.Mails > (long)Months * MailsPerMonth)
            throw new InvalidOperationException($"{year.Mails} mails a year are more than the plan sends; a larger one must be priced.");
        return Months * Price.Mail.Dollars;
    }
}
