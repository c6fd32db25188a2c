using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>When provision is judged, and what a poor judgement is. Regulation 29(c) and (e) of the ALN (Wales) Regulations
/// 2021 has the ALNCo keep records and monitor the effect of provision; the rhythm is local practice. Pure.</summary>
public static class MonitoringRules
{
    /// <summary>Provision that has only just begun is not judged yet: the shortest time before the first judgement.</summary>
    public const int WeeksBeforeFirst = 2;

    /// <summary>Between judgements where the calendar does not reach: about half a term.</summary>
    public const int WeeksWithoutCalendar = 6;

    /// <summary>How far back what was delivered is shown: a term.</summary>
    public const int DaysLookedBack = 112;

    private const int DaysOfWeek = 7;

    /// <summary>The day on which the next judgement is asked for: the first school day of the last week before a week
    /// without school days; where the calendar does not reach, six weeks after.</summary>
    /// <param name="after">London date of the last judgement, or the one from which the first is counted; not included.</param>
    public static DateOnly JudgeOn(DateOnly after, SchoolCalendar calendar)
    {
        try
        {
            for (var monday = Week.MondayOf(after); ; monday = monday.AddDays(DaysOfWeek))
                if (FirstSchoolDay(monday, calendar) is { } first && first > after && FirstSchoolDay(monday.AddDays(DaysOfWeek), calendar) is null)
                    return first;
        }
        catch (CalendarGapException)
        {
            return after.AddDays(DaysOfWeek * WeeksWithoutCalendar);
        }
    }

    /// <summary>The first London date that the first judgement may not fall on or before.</summary>
    public static DateOnly FirstCountedFrom(DateOnly begunOn) => begunOn.AddDays(DaysOfWeek * WeeksBeforeFirst);

    public static bool IsPoor(RowJudgement judgement) => judgement.Verdict == MonitoringCodes.Not;

    /// <summary>The first day for which somebody may still record today: the Monday of last week.</summary>
    public static DateOnly RecordedFrom(DateOnly today) => Week.MondayOf(today).AddDays(-DaysOfWeek);

    private static DateOnly? FirstSchoolDay(DateOnly monday, SchoolCalendar calendar) =>
        Enumerable.Range(0, DaysOfWeek).Select(monday.AddDays).Where(calendar.IsSchoolDay).Select(day => (DateOnly?)day).FirstOrDefault();
}
