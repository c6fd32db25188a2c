using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Monitoring;

/// <summary>A row that somebody gives, with what they or others recorded of it this week.</summary>
public sealed record MyRow(Case Case, ProvisionRow Row, IReadOnlyList<Delivery> ThisWeek);
