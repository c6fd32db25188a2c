using System.Globalization;

namespace AlnWorkflows.Benchmarks.Costs;

/// <summary>Prints what a year on Azure costs: counts of one case, times cases, times prices.</summary>
internal static class CostCommand
{
    public static async Task<int> RunAsync()
    {
        Write(await CaseYear.MeasureAsync(), Console.Out);
        return 0;
    }

    public static void Write(CaseCounts counts, TextWriter output)
    {
        var years = Deployment.All.Select(deployment => AzureYear.Of(counts, deployment)).ToList();
        WriteCounts(counts, output);
        WriteYears(years, output);
        WriteBill(years, output);
        WritePrices(output);
    }

    private static void WriteCounts(CaseCounts counts, TextWriter output)
    {
        output.WriteLine("| one case, first year | counted |");
        output.WriteLine("|---|---:|");
        Row(output, "reads of records", counts.RecordReads);
        Row(output, "writes of records (a transaction is one)", counts.RecordWrites);
        Row(output, "KB written", counts.WrittenBytes / 1000);
        Row(output, "orchestrations started", counts.Starts);
        Row(output, "turns of orchestrations", counts.Turns);
        Row(output, "turns more, since a long timer is one of three days again and again", counts.TimerLegs);
        Row(output, "activities", counts.Activities);
        Row(output, "events raised", counts.Events);
        Row(output, "timers set", counts.Timers);
        Row(output, "mails", counts.Mails);
        Row(output, "orchestrations alive at the end", counts.LiveRuns);
        Row(output, "reads of a sweep for each body, nothing to do", counts.SweepReadsPerBody);
        output.WriteLine();
    }

    private static void WriteYears(IReadOnlyList<AzureYear> years, TextWriter output)
    {
        output.WriteLine($"| a year | {string.Join(" | ", Deployment.All.Select(deployment => Text($"{deployment.Name} ({deployment.Cases:N0} cases, {deployment.Bodies:N0} bodies)")))} |");
        output.WriteLine($"|---|{string.Concat(Deployment.All.Select(_ => "---:|"))}");
        Row(output, "executions", years.Select(year => Text($"{year.Executions:N0}")));
        Row(output, "GB-seconds", years.Select(year => Text($"{year.GigabyteSeconds:N0}")));
        Row(output, "table calls", years.Select(year => Text($"{year.TableCalls:N0}")));
        Row(output, "queue calls", years.Select(year => Text($"{year.QueueCalls:N0}")));
        Row(output, "GB stored at its end", years.Select(year => Text($"{year.StoredGigabytes:N1}")));
        Row(output, "GB of logs", years.Select(year => Text($"{year.LogGigabytes:N1}")));
        Row(output, "mails", years.Select(year => Text($"{year.Mails:N0}")));
        Row(output, "sweeps, and seconds each", years.Select(year => Text($"{year.Sweeps:N0}, {year.SweepSeconds:N1}")));
        Row(output, "seconds more, once an hour", years.Select(year => Text($"{year.LookupSeconds:N1}")));
        output.WriteLine();
    }

    private static void WriteBill(IReadOnlyList<AzureYear> years, TextWriter output)
    {
        output.WriteLine($"| US dollars a year | {string.Join(" | ", Deployment.All.Select(deployment => deployment.Name))} |");
        output.WriteLine($"|---|{string.Concat(Deployment.All.Select(_ => "---:|"))}");
        foreach (var (line, dollars) in Bill.Lines)
            Row(output, line, years.Select(year => Text($"{dollars(year):N2}")));
        Row(output, "**Together**", years.Select(year => Text($"**{Bill.Total(year):N2}**")));
        Row(output, "Two instances always ready, if wanted", years.Select(_ => Text($"{Bill.AlwaysReady:N2}")));
        output.WriteLine();
    }

    private static void WritePrices(TextWriter output)
    {
        output.WriteLine("| price of | US dollars | for | read in |");
        output.WriteLine("|---|---:|---|---|");
        foreach (var price in Price.All)
            output.WriteLine(Text($"| {price.Of} | {price.Dollars} | {price.Unit} | {price.Source} |"));
    }

    private static void Row(TextWriter output, string name, long count) => output.WriteLine(Text($"| {name} | {count:N0} |"));

    private static void Row(TextWriter output, string name, IEnumerable<string> cells) => output.WriteLine($"| {name} | {string.Join(" | ", cells)} |");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
