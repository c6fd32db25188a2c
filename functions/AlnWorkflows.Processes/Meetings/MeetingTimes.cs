using System.Globalization;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>Times of meetings as people type them: a day, a time of day, and how long it takes.</summary>
internal static class MeetingTimes
{
    private static readonly string[] Formats = ["HH:mm", "H:mm", "HH.mm", "H.mm"];

    private static readonly TimeOnly Earliest = new(7, 0);

    private static readonly TimeOnly Latest = new(21, 0);

    /// <summary>The time in fields <paramref name="name"/>On and <paramref name="name"/>From; null where they hold none.</summary>
    public static MeetingTime? Of(FormValues values, string name, TimeSpan length) =>
        values.Date($"{name}On") is { } on && TimeOfDay(values[$"{name}From"]) is { } from ? new MeetingTime(on, from, from.Add(length)) : null;

    public static FormField From(string name, BilingualText label, Func<FormValues, bool>? shownWhen = null, bool required = true) =>
        new($"{name}From", FieldKind.ShortText, label, new("Er enghraifft 14:00", "For example 14:00"), Required: required, ShownWhen: shownWhen);

    /// <summary>What is wrong with a day and time: no time of day, in the past, or on a day the calendar does not know.</summary>
    public static IEnumerable<Problem> Check(FormValues values, string name, DateOnly today, SchoolCalendar calendar)
    {
        if (values.Has($"{name}From") && TimeOfDay(values[$"{name}From"]) is null)
            yield return new Problem(ErrorCodes.NotATime, $"{name}From");
        if (values.Date($"{name}On") is not { } on)
            yield break;
        if (on <= today)
            yield return new Problem(ErrorCodes.DateMustBeLater, $"{name}On", BilingualDate.Date(today));
        else if (!calendar.Covers(on))
            yield return new Problem(ErrorCodes.NoCalendar, $"{name}On", BilingualText.Same($"{SchoolYear.Of(on)}"));
    }

    private static TimeOnly? TimeOfDay(string typed) =>
        TimeOnly.TryParseExact(typed, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && time >= Earliest && time <= Latest ? time : null;
}
