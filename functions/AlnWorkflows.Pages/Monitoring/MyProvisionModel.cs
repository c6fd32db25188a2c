using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Monitoring;

/// <summary>What somebody gives, and for which days they may record it, today first.</summary>
public sealed record MyProvisionModel(Body Body, IReadOnlyList<MyRow> Rows, IReadOnlyList<DateOnly> Days, DateOnly Today, bool JustRecorded);
