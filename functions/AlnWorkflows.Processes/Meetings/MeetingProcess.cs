using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>The run that brings one meeting about: its name within instance and step ids.</summary>
public static class MeetingProcess
{
    public const string Name = "meeting";

    public static CaseRun RunFor(CaseKey key, string meetingId) => new(key.BodyId, key.CaseId, Name, 1, meetingId);

    public static CaseRun RunOf(Meeting meeting) => RunFor(meeting.Case, meeting.MeetingId);

    /// <summary>The meeting that a run is about; null for a run of another process.</summary>
    public static string? MeetingOf(string runId) => runId.Split(':') is [_, Name, var meetingId, _] ? meetingId : null;
}
