using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Duties;

/// <summary>The watch over one duty: its name within instance and step ids.</summary>
public static class WatchDutyProcess
{
    public const string Name = "watch-duty";

    public static CaseRun RunFor(CaseKey key, string dutyId) => new(key.BodyId, key.CaseId, Name, 1, dutyId);
}
