using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.ServiceRequests;

/// <summary>A school’s own request for one service: its name within instance and step ids.</summary>
public static class ServiceRequestProcess
{
    public const string Name = "service-request";

    /// <param name="number">1 for the first request of the case; its steps are named after it.</param>
    public static CaseRun RunFor(CaseKey key, string requestId, int number) => new(key.BodyId, key.CaseId, Name, number, requestId);
}
