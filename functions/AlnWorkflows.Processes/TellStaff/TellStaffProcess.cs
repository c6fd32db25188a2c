using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>Telling a school's staff each day what is theirs: its name within instance ids, and where its messages lie.</summary>
public static class TellStaffProcess
{
    public const string Name = "tell-staff";

    /// <summary>Where the messages to a school's staff lie: beside its cases.</summary>
    public static CaseKey StaffOf(string bodyId) => new(bodyId, $"staff-{bodyId}");

    public static CaseRun RunFor(string bodyId) => new(bodyId, StaffOf(bodyId).CaseId, Name, 1);
}
