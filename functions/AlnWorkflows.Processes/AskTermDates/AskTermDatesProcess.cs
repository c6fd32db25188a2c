using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.AskTermDates;

/// <summary>Asking one school for one school year's dates.</summary>
public static class AskTermDatesProcess
{
    public const string Name = "ask-term-dates";

    /// <summary>The school year that a step asks for.</summary>
    public static SchoolYear YearOf(Step step) => new(CaseRun.NumberOf(step.RunId));

    /// <summary>The run's number is the year in which the school year begins.</summary>
    public static CaseRun RunFor(string bodyId, SchoolYear year) => new(bodyId, ApplyCalendarProcess.CalendarOf(bodyId).CaseId, Name, year.StartYear);
}
