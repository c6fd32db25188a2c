using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Tables;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>What a recurring duty of a school does.</summary>
public static class RecurringDutyTable
{
    public static ProcessTable Table { get; } = new()
    {
        Process = RecurringDutyProcess.Name,
        Name = new("Dyletswydd reolaidd yr ysgol", "A recurring duty of the school"),
        Steps = [.. RecurringKinds.All.Select(kind => kind.StepType), .. RecurringKinds.All.Where(kind => kind.HasDates).Select(kind => RecurringStepTypes.DatesOf(kind.Id))],
        Duties = [],
        Rules = [],
        Notices = [],
        Messages = [],
        Waits =
        [
            CommonWaits.Date<LookAtRecurringActivity>(new("Diwrnod cyntaf cyfnod, y dyddiad gofyn a’i ddiwedd", "The first day of a period, the date of asking and its end")),
            new(WaitKind.Event, RecurringDutyProcess.Changed, new("Cofnod, neu newid i ddewisiadau’r ysgol", "A record, or a change of the school’s choices")),
            new(WaitKind.Event, CalendarEvents.CalendarChanged, new("Newid i galendr yr ysgol", "A change of the school’s calendar")),
        ],
        HandsOverTo = [],
        Ends = [new(RecurringEnd.SwitchedOff, new("Diffoddodd yr ysgol hi", "The school switched it off"))],
    };
}
