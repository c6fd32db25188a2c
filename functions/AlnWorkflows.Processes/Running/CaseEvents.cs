using AlnWorkflows.Processes.ServiceRequests;

namespace AlnWorkflows.Processes.Running;

/// <summary>What runs that go on beside a case are told of it.</summary>
public static class CaseEvents
{
    /// <summary>The case was closed.</summary>
    public const string Closed = "case-closed";

    /// <summary>Whether runs of a process end when their case is closed by another.</summary>
    public static bool EndsWithCase(string process) => process is ServiceRequestProcess.Name;
}
