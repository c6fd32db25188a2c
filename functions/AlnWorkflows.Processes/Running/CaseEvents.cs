using AlnWorkflows.Processes.ClassroomExtract;
using AlnWorkflows.Processes.Disagreements;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.ServiceRequests;

namespace AlnWorkflows.Processes.Running;

/// <summary>What runs that go on beside a case are told of it.</summary>
public static class CaseEvents
{
    /// <summary>The case was closed.</summary>
    public const string Closed = "case-closed";

    /// <summary>Whether runs of a process are told when their case is closed by another, to end with it or to see whether they do.</summary>
    public static bool EndsWithCase(string process) => process is PreparePlanProcess.Name or ServiceRequestProcess.Name or ClassroomExtractProcess.Name or DisagreementProcess.Name;
}
