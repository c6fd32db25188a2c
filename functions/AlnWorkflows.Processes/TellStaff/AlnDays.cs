using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>On which days somebody works on additional learning needs. Pure; all dates are London dates.</summary>
public static class AlnDays
{
    /// <summary>How far ahead a next day is looked for: further than any school holiday or absence that is planned.</summary>
    private const int LookAhead = 400;

    /// <summary>Monday to Friday, unless somebody has said otherwise.</summary>
    public static IReadOnlyList<DayOfWeek> Usual { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public static bool IsAway(Person person, DateOnly day) => person.Absence?.Covers(day) == true;

    /// <summary>Whether a person works on it on a day: one of their weekdays, a school day, and not while they are away.</summary>
    public static bool IsOne(Person person, DateOnly day, SchoolCalendar calendar) =>
        (person.AlnDays ?? Usual).Contains(day.DayOfWeek) && !IsAway(person, day) && IsOpen(calendar, day);

    /// <summary>A person's next such day after a day; null where none is in sight.</summary>
    public static DateOnly? NextAfter(Person person, DateOnly day, SchoolCalendar calendar) =>
        Enumerable.Range(1, LookAhead).Select(day.AddDays).Where(next => IsOne(person, next, calendar)).Select(next => (DateOnly?)next).FirstOrDefault();

    /// <summary>The next day after a day on which the school tells its staff; the last one looked at where none is in sight.</summary>
    public static DateOnly NextOpenAfter(DateOnly day, SchoolCalendar calendar) =>
        Enumerable.Range(1, LookAhead).Select(day.AddDays).FirstOrDefault(next => IsOpen(calendar, next), day.AddDays(LookAhead));

    /// <summary>Whether a day is a school day. Where the term dates are not entered each Monday to Friday is taken for one:
    /// better told in the holidays than never.</summary>
    public static bool IsOpen(SchoolCalendar calendar, DateOnly day) =>
        calendar.Covers(day) ? calendar.IsSchoolDay(day) : Usual.Contains(day.DayOfWeek);
}
