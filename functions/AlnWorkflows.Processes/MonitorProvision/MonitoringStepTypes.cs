namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>The types of step of <see cref="MonitorProvisionOrchestration"/>.</summary>
public static class MonitoringStepTypes
{
    public const string Row = "monitor-row";
    public const string Change = "monitor-change";
    public const string Confirm = "monitor-confirm";
    public const string Judge = "monitor-judge";
    public const string EarlyReview = "monitor-early-review";
}
