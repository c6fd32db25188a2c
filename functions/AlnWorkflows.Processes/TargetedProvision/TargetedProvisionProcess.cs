using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.TargetedProvision;

/// <summary>Targeted provision before anybody decides about ALN: its name within instance and step ids.</summary>
public static class TargetedProvisionProcess
{
    public const string Name = "targeted-provision";

    /// <summary>The one run of a case that begins with targeted provision.</summary>
    public static CaseRun RunFor(CaseKey key) => new(key.BodyId, key.CaseId, Name, 1);
}
