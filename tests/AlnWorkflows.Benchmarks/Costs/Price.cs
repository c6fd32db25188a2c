namespace AlnWorkflows.Benchmarks.Costs;

/// <summary>A public list price in US dollars.</summary>
/// <param name="Source">Where and when it was read.</param>
internal sealed record Price(string Of, decimal Dollars, string Unit, string Source)
{
    private const string Functions = "modal.com/blog/azure-function-pricing-guide, 22 May 2025, East US";
    private const string Unconfirmed = "general list price as known in 2025; no dated page found, not confirmed for UK South";

    public static Price ExecutionTime { get; } = new("Flex Consumption, execution time", 0.000026m, "GB-s, after 100,000 free a month", Functions);

    public static Price Executions { get; } = new("Flex Consumption, executions", 0.40m, "million, after 250,000 free a month", Unconfirmed);

    public static Price AlwaysReady { get; } = new("Flex Consumption, always ready", 0.000004m, "GB-s of baseline", Unconfirmed);

    public static Price TableCalls { get; } = new("Table Storage, calls", 0.00036m, "10,000", Unconfirmed);

    public static Price QueueCalls { get; } = new("Queue Storage, calls", 0.004m, "10,000", Unconfirmed);

    public static Price Stored { get; } = new("Storage in two regions (RA-GZRS)", 0.11m, "GB a month", Unconfirmed);

    public static Price Logs { get; } = new("Log Analytics", 2.30m, "GB, after 5 free a month", "monitoringcost.com/azure-monitor-cost, 2026, no region named");

    public static Price Alerts { get; } = new("Log alerts: one looked at every 5 minutes, four every 15", 3.50m, "month", Unconfirmed);

    public static Price Mail { get; } = new("SendGrid Essentials", 19.95m, "month, up to 50,000 mails", "apimap.dev/apis/sendgrid, 29 March 2026");

    public static IReadOnlyList<Price> All { get; } = [ExecutionTime, Executions, AlwaysReady, TableCalls, QueueCalls, Stored, Logs, Alerts, Mail];
}
