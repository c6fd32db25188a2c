namespace AlnWorkflows.Processes.Calendars;

/// <summary>What a day is at one school, or for those who count working days. Each day is exactly one of these.</summary>
public enum DayKind
{
    /// <summary>Pupils attend. For the law's "school day" only these count.</summary>
    SchoolDay,

    /// <summary>A day that a calendar of working days counts; no school's calendar has one.</summary>
    WorkingDay,

    /// <summary>A Saturday or Sunday in term.</summary>
    Weekend,

    /// <summary>A day outside term, weekends and bank holidays in it included; of the Tribunal, a day in August or at Christmas.</summary>
    Holiday,

    /// <summary>A bank holiday in term.</summary>
    BankHoliday,

    /// <summary>Staff train, pupils do not attend. Not a school day, but arguably a session: it counts for the safe date.</summary>
    Inset,

    /// <summary>The school was shut on a day it should have met; no session was held.</summary>
    Closure,
}
