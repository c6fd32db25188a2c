namespace AlnWorkflows.Pages.Monitoring;

/// <summary>How the provision of a plan is monitored.</summary>
/// <param name="MayStart">The school maintains a plan whose provision is not monitored.</param>
public sealed record MonitoringView(IReadOnlyList<MonitoredRow> Rows, bool MayStart);
