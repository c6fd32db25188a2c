using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.ApplyCalendar;

/// <summary>The applying of one revision of a body's calendar to the clocks counted on it.</summary>
public static class ApplyCalendarProcess
{
    public const string Name = "apply-calendar";

    /// <summary>Where a body's calendar keeps its runs and its audit: beside its cases.</summary>
    public static CaseKey CalendarOf(string bodyId) => new(bodyId, $"calendar-{bodyId}");

    public static CaseRun RunFor(string bodyId, int revision) => new(bodyId, CalendarOf(bodyId).CaseId, Name, revision);
}
