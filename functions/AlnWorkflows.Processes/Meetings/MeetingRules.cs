using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>How long beforehand people are told of a meeting. Neither the Act nor the Code sets a period: these are this
/// service's own rule, kept so that families can prepare and staff be released.</summary>
public static class MeetingRules
{
    /// <summary>School days between the day people are told and the meeting, the meeting's day counted.</summary>
    public const int SchoolDaysAhead = 10;

    /// <summary>School days a family has to choose a time.</summary>
    public const int SchoolDaysToChoose = 5;

    /// <summary>School days before the meeting by which interpreting should be arranged.</summary>
    public const int SchoolDaysToArrange = 5;

    private static readonly TimeSpan ReminderAhead = TimeSpan.FromDays(7);

    private static readonly TimeOnly Morning = new(8, 0);

    /// <summary>The earliest day of a meeting that people are told of on <paramref name="told"/>, unless they agree to less.</summary>
    /// <exception cref="CalendarGapException">The calendar does not reach that far.</exception>
    public static DateOnly Earliest(SchoolCalendar calendar, DateOnly told) => calendar.AddSchoolDays(told, SchoolDaysAhead);

    /// <summary>Whether those who choose the time need to have agreed to shorter notice. Choosing the time themselves is agreeing.</summary>
    public static bool NeedsAgreement(SchoolCalendar calendar, DateOnly told, MeetingTime time, Meeting? meeting, IReadOnlyList<MeetingReply> replies) =>
        IsShort(calendar, told, time.On) && !HaveAllChosen(time, meeting, replies);

    /// <summary>Whether a meeting on a day would be sooner than <see cref="Earliest"/>. Days that cannot be counted are far off.</summary>
    public static bool IsShort(SchoolCalendar calendar, DateOnly told, DateOnly on)
    {
        try
        {
            return on < Earliest(calendar, told);
        }
        catch (CalendarGapException)
        {
            return false;
        }
    }

    /// <summary>08:00 in London a week before the meeting; null where people were told later than that.</summary>
    public static DateTimeOffset? RemindAt(Meeting meeting)
    {
        if (meeting is not { State: MeetingState.Fixed, Time: { } time, ChangedAt: { } told } || meeting.RemindedOf == meeting.Sequence)
            return null;
        var at = London.At(London.DateOf(time.StartsAt - ReminderAhead), Morning);
        return at > told ? at : null;
    }

    /// <summary>By when people are asked to say whether they come: a week before, or the day before where that is past.</summary>
    public static DateOnly ReplyBy(MeetingTime time, DateOnly today)
    {
        var week = time.On.AddDays(-7);
        if (week > today)
            return week;
        return time.On > today ? time.On.AddDays(-1) : time.On;
    }

    /// <summary>Whether all who choose a time have answered.</summary>
    public static bool HaveAllAnswered(Meeting meeting, IReadOnlyList<MeetingReply> replies) =>
        meeting.Attendees.Where(attendee => attendee.ChoosesTime).All(attendee => replies.Any(reply => reply.PersonId == attendee.PersonId));

    private static bool HaveAllChosen(MeetingTime time, Meeting? meeting, IReadOnlyList<MeetingReply> replies)
    {
        if (meeting is null)
            return false;
        var number = meeting.Offered.TakeWhile(offered => offered != time).Count() + 1;
        return number <= meeting.Offered.Count && meeting.Attendees.Where(attendee => attendee.ChoosesTime)
            .All(attendee => replies.Any(reply => reply.PersonId == attendee.PersonId && reply.Times.Contains(number)));
    }
}
