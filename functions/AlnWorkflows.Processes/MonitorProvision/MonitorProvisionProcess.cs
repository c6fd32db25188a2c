using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>Monitoring the provision of one plan: its name within instance and step ids.</summary>
public static class MonitorProvisionProcess
{
    public const string Name = "monitor-provision";

    /// <param name="number">That of the run which gave the plan.</param>
    public static CaseRun RunFor(CaseKey key, int number) => new(key.BodyId, key.CaseId, Name, number);
}
